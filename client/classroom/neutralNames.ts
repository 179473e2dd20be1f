/** Nicknames that say nothing about anybody: trees, stones and birds, none of them a place or a river of the map. */
const FIRST = ['Amber', 'Autumn', 'Bright', 'Calm', 'Early', 'Evening', 'Gentle', 'Green', 'Grey', 'High', 'Late', 'Little', 'Morning', 'Quiet', 'Round', 'Silver', 'Slow', 'Small', 'Spring', 'Summer', 'Swift', 'Tall', 'White', 'Winter'] as const;
const SECOND = ['Alder', 'Ash', 'Basalt', 'Beech', 'Birch', 'Cedar', 'Chalk', 'Cherry', 'Clover', 'Elm', 'Fern', 'Finch', 'Hazel', 'Heron', 'Juniper', 'Larch', 'Linden', 'Maple', 'Marble', 'Moss', 'Oak', 'Pebble', 'Pine', 'Plover', 'Poplar', 'Quartz', 'Rowan', 'Slate', 'Sparrow', 'Spruce', 'Thistle', 'Thrush', 'Walnut', 'Willow', 'Wren', 'Yew'] as const;

const pick = <T>(from: readonly T[], random: () => number): T => from[Math.floor(random() * from.length)] as T;

/** 864 of them: two pupils of a class seldom draw the same, and who does draws another. */
export const neutralName = (random: () => number = Math.random): string => `${pick(FIRST, random)} ${pick(SECOND, random)}`;
