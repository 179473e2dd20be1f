import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { announce, announceFirst, liveNow, silence, speakIn } from '../../../client/parts/live.ts';

const dialog = (name: string) => ({ name }) as unknown as HTMLElement;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  silence(false);
  vi.useRealTimers();
});

describe('what is read aloud', () => {
  test('is said in the dialog on top, since all else is inert under it', () => {
    const [lower, upper] = [dialog('lower'), dialog('upper')];
    const closeLower = speakIn(lower);
    const closeUpper = speakIn(upper);
    expect(liveNow().host).toBe(upper);
    closeUpper();
    expect(liveNow().host).toBe(lower);
    closeLower();
    expect(liveNow().host).toBeNull();
  });

  test('a result is said after the dialog that ordered it has closed, and not before', () => {
    const close = speakIn(dialog('attack'));
    announce('Ground taken.');
    expect(liveNow().said.text).toBe('');
    close();
    vi.runAllTimers();
    expect(liveNow()).toMatchObject({ host: null, said: { text: 'Ground taken.' } });
  });

  test('what was said before a dialog is not said again when it closes', () => {
    announce('95 to Sudzha.');
    vi.runAllTimers();
    const close = speakIn(dialog('help'));
    close();
    expect(liveNow().said.text).toBe('');
  });

  test('the curtain silences what waits as well as what was said', () => {
    announce('95 to Sudzha.');
    silence(true);
    vi.runAllTimers();
    expect(liveNow().said.text).toBe('');
  });

  test('one act’s sentences are read together, a later act’s in their place', async () => {
    announce('The attack failed.');
    announce('Combat.');
    await Promise.resolve();
    vi.advanceTimersByTime(10);
    expect(liveNow().said.text).not.toContain('Combat.');
    vi.runAllTimers();
    expect(liveNow().said.text).toBe('The attack failed. Combat.');
    announce('West.');
    await Promise.resolve();
    announce('East.');
    vi.runAllTimers();
    expect(liveNow().said.text).toBe('East.');
  });

  test('the same sentence twice is two sentences', async () => {
    announce('Edge of the map.');
    vi.runAllTimers();
    const first = liveNow().said;
    await Promise.resolve();
    announce('Edge of the map.');
    vi.runAllTimers();
    expect(liveNow().said.text).toBe(first.text);
    expect(liveNow().said.turn).not.toBe(first.turn);
  });

  test('one’s turn and one’s clock are said before all else that waits, whichever comes later', async () => {
    announceFirst('It is your turn.');
    await Promise.resolve();
    announce('80 moves to Lebedevka.');
    vi.runAllTimers();
    expect(liveNow().said.text).toBe('It is your turn. 80 moves to Lebedevka.');
    await Promise.resolve();
    announce('Messages.');
    await Promise.resolve();
    announceFirst('One minute left.');
    vi.runAllTimers();
    expect(liveNow().said.text).toBe('One minute left. Messages.');
  });
});
