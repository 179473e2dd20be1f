import { expect, test } from './helpers/fixtures.ts';
import {
  chooseAtTable,
  endTurn,
  isHisTurn,
  joinBy,
  makeMatch,
  pastReports,
  somebody,
  theTable,
} from './helpers/online.ts';

test('a seat is handed to the computer and taken back, and both people see it', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const [olena, ivan] = [await somebody(browser, baseURL ?? ''), await somebody(browser, baseURL ?? '')];
  const { link } = await makeMatch(olena, { name: 'Olena' });
  await joinBy(ivan, link, 'Ivan');

  await chooseAtTable(ivan, 'Let the computer play…');
  const seats = ivan.getByRole('dialog', { name: 'The computer at this table' });
  await seats
    .getByRole('group', { name: 'Russia' })
    .getByRole('radio', { name: 'Computer, easy' })
    .click({ force: true });
  await ivan.keyboard.press('Escape');
  await expect(theTable(ivan).getByText('The computer (easy) plays for you.')).toBeVisible();
  await expect(theTable(olena).getByText('Computer (easy)')).toBeVisible();

  await endTurn(olena);
  // It answers for Ivan, and the turn is Olena's again.
  await expect(isHisTurn(olena)).toBeVisible({ timeout: 30_000 });
  await pastReports(olena);
  await theTable(ivan).getByRole('button', { name: 'Play yourself' }).click();
  await expect(theTable(olena).getByText('Computer (easy)')).toBeHidden();
  await endTurn(olena);
  await expect(isHisTurn(ivan)).toBeVisible();
  await pastReports(ivan);
  await endTurn(ivan);
  await expect(isHisTurn(olena)).toBeVisible();
});

test('an empty seat is filled with the computer, and a match can forbid hints', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const olena = await somebody(browser, baseURL ?? '');
  await olena.goto('/online/new');
  await olena.getByRole('button', { name: 'More settings' }).click();
  await olena.getByRole('checkbox', { name: /^Suggestions of the computer/ }).uncheck();
  await olena.getByLabel('Your name at the table').fill('Olena');
  await olena.getByRole('button', { name: 'Make the match' }).click();
  await expect(olena.getByText('Or let the computer play Russia')).toBeVisible();
  await olena.getByRole('button', { name: 'Easy' }).click();
  await expect(isHisTurn(olena)).toBeVisible();
  await expect(theTable(olena).getByText('Computer (easy)')).toBeVisible();
  await expect(olena.getByRole('button', { name: /^Hint/ })).toBeHidden();
  await endTurn(olena);
  await expect(isHisTurn(olena)).toBeVisible({ timeout: 30_000 });
  await pastReports(olena);
  await olena.getByRole('button', { name: 'Why it did that' }).click();
  await expect(olena.getByRole('dialog', { name: 'Why the computer did that' }).locator('table').first()).toBeVisible();
});
