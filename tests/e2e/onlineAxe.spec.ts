import { check } from './helpers/axe.ts';
import { expect, test } from './helpers/fixtures.ts';
import { atTheMap, chooseAtTable, joinBy, makeMatch, somebody, theTable } from './helpers/online.ts';

// Each test opens browsers of its own.
test.use({ isWatched: false });

test('the screens of play on a server are in order for everybody', async ({ browser }) => {
  test.setTimeout(180_000);
  const url = process.env['SALIENT_URL'] ?? '';
  const [anna, ben, cleo] = [await somebody(browser, url), await somebody(browser, url), await somebody(browser, url)];
  await anna.goto('/online/new');
  await anna.getByRole('button', { name: 'More settings' }).click();
  await check(anna, 'make a match');
  const { id, link } = await makeMatch(anna, { name: 'Anna', isPublic: true, clock: 'One sitting' });
  await check(anna, 'waiting room');
  await ben.goto('/online');
  await expect(ben.getByRole('link', { name: 'Join as Russia' }).first()).toBeVisible();
  await check(ben, 'lobby');
  await ben.goto(link);
  await expect(ben.getByLabel('Your name at the table')).toBeVisible();
  await check(ben, 'join');
  await joinBy(ben, link, 'Ben');
  await atTheMap(anna);
  await theTable(anna)
    .getByRole('button', { name: /^Messages/ })
    .click();
  await check(anna, 'match with messages');
  await chooseAtTable(anna, 'Offer a draw');
  await expect(theTable(ben).getByRole('button', { name: 'Accept' })).toBeVisible();
  await check(ben, 'match with an offer');
  await chooseAtTable(ben, 'Turns and time: what tells me');
  await check(ben, 'alerts');
  await cleo.goto(`/watch/${id}`);
  await atTheMap(cleo);
  await check(cleo, 'watching');
  await ben.goto('/mine');
  await ben.getByRole('button', { name: 'Another device…' }).click();
  await check(ben, 'my matches');
  await cleo.goto('/online/no-such-match');
  await expect(cleo.getByText('There is no such match')).toBeVisible();
  await check(cleo, 'no such match');
});
