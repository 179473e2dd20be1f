/** Rule 7.7 — the weather of the week: fixed by the scenario, else by the month's percentages and two dice. */
import { monthOf } from '../calendar.ts';
import { FALLS } from '../data/weather.ts';
import type { Scenario } from '../scenario.ts';
import { hasFeature, WEATHERS, type Weather } from '../state.ts';
import { change, rollOne, type Work } from '../work.ts';

/** How many of the 36 falls of two dice each weather has; they make 36. */
export const fallsOf = (percent: readonly [number, number, number]): readonly [number, number, number] => {
  const clear = Math.round((percent[0] * FALLS) / 100);
  const untilMud = Math.round(((percent[0] + percent[1]) * FALLS) / 100);
  return [clear, untilMud - clear, FALLS - untilMud];
};

/** What a fall of two dice means: the first die counts sixes, the second ones. */
export const weatherOf = (percent: readonly [number, number, number], first: number, second: number): Weather => {
  const fall = (first - 1) * 6 + (second - 1);
  const [clear, mud] = fallsOf(percent);
  return WEATHERS[fall < clear ? 0 : fall < clear + mud ? 1 : 2] as Weather;
};

const rolled = (work: Work, scenario: Scenario, week: number): Weather => {
  const percent = scenario.weather.months[monthOf(week)];
  return percent ? weatherOf(percent, rollOne(work), rollOne(work)) : 'clear';
};

/** Rule 7.7 — sets the weather of the week that opens; always clear without the feature. */
export const rollWeather = (work: Work): void => {
  const { scenario, state } = work;
  if (!hasFeature(state, 'weather')) {
    change(work, { weather: 'clear' });
    return;
  }
  change(work, { weather: scenario.weather.fixed[state.week] ?? rolled(work, scenario, state.week) });
};
