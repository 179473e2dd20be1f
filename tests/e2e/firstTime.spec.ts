import { expect, test } from './helpers/fixtures.ts';
import { clickHex, sendTo } from './helpers/map.ts';
import { curtain, dialog, endPhase, enter, SIDES, SOON, takeSeat } from './helpers/table.ts';
import { engine, ordersSaved, view } from './helpers/truth.ts';

test.use({ seed: 13 });

/** Somebody who does what the hints say and nothing else. */
test('the first week can be finished by doing what the hints say', async ({ page }) => {
  test.setTimeout(120_000);
  await enter(page);
  await page.getByRole('button', { name: /^Play the first ten minutes/ }).click();
  await expect(page.getByText('Playing both sides yourself? Just go on.')).toBeVisible();
  const hint = page.getByRole('region', { name: 'Hint' });
  const followed = new Set<string>();

  for (const side of ['UA', 'RU'] as const) {
    await takeSeat(page, SIDES[side]);
    for (let acts = 0; acts < 40; acts++) {
      const now = await view(page);
      if (now.turn.side !== side || now.week > 1) break;
      await expect(hint, 'a hint that says what to do').toBeVisible();
      const text = (await hint.textContent()) ?? '';
      const before = await ordersSaved(page);
      if (/press “Next unit”/.test(text)) {
        followed.add('choose');
        await page.getByRole('button', { name: /^Next unit/ }).click();
        await expect(page.getByText(/^Movement\. Choose a marked hex for/)).toBeVisible();
      } else if (/Green hexes can be reached|bring others behind/.test(text)) {
        followed.add(/Green/.test(text) ? 'move' : 'move others');
        // Whoever has moved stays chosen: on to the next.
        const asked = page.getByText(/^Movement\. Choose a marked hex for/);
        const next = page.getByRole('button', { name: /^Next unit/ });
        if ((await asked.isHidden()) && (await next.isEnabled())) await next.click();
        if (await next.isDisabled()) await endPhase(page);
        else {
          const name = ((await asked.textContent()) ?? '').replace(/^.*hex for |\.$/g, '');
          const move = engine.advances(now).find(({ unit }) => now.units[unit]?.short === name);
          // The one that stands well is left where it is.
          if (!move) await endPhase(page);
          else {
            await sendTo(page, move.to);
            await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
          }
        }
      } else if (/dashed line/.test(text)) {
        followed.add('look at the supply');
        await hint.getByRole('button', { name: 'Got it' }).click();
        await expect(hint.getByText(/dashed line/)).toBeHidden();
      } else if (/can be attacked/.test(text)) {
        followed.add('attack');
        const [attack] = engine.attacks(now);
        if (!attack) throw new Error('the hint speaks of an attack that there is not');
        await clickHex(page, attack.target);
        await expect(dialog(page, /^Attack /)).toBeVisible();
        await dialog(page, /^Attack /)
          .getByRole('button', { name: /^Attack: ground taken/ })
          .click();
        await expect.poll(() => ordersSaved(page), SOON).toBe(before + 1);
      } else if (/End the phase/.test(text)) {
        followed.add('end the phase');
        await endPhase(page);
      } else throw new Error(`a hint that nobody knows: ${text}`);
    }
  }
  await expect(curtain(page, 'Ukraine')).toBeVisible();
  await expect(page.getByText(/Week 2, 13–19 August 2024/)).toBeVisible();
  expect([...followed]).toEqual(expect.arrayContaining(['choose', 'move', 'attack', 'end the phase']));
  await takeSeat(page, 'Ukraine');
  await expect(hint.getByText(/The week is over/)).toBeVisible();
});
