/** The rules for reading: numbered as in the engine, in plain words, with the layer from which each holds. */
import type { Layer } from '../../../game/data/layers.ts';

export interface RuleText {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly layer: Layer;
}

const basic = (number: string, title: string, text: string): RuleText => ({ number, title, text, layer: 'basic' });
const standard = (number: string, title: string, text: string): RuleText => ({ number, title, text, layer: 'standard' });
const full = (number: string, title: string, text: string): RuleText => ({ number, title, text, layer: 'full' });

export const CHAPTERS: Readonly<Record<string, string>> = {
  '1': 'Scale and layers',
  '2': 'Seats',
  '3': 'The week',
  '4': 'The map',
  '5': 'Units and losses',
  '6': 'Stacking, control, the front',
  '7': 'Supply',
  '8': 'Movement',
  '9': 'Attacks, support, drones, aircraft',
  '10': 'Combat',
  '11': 'Stances, retreat, withdrawal',
  '12': 'What a side sees; the contingent',
  '13': 'Reinforcements and reserves',
  '14': 'Events and decisions',
  '15': 'Tracks, talks, result',
};

export const RULES: readonly RuleText[] = [
  basic('1.1', 'Scale', 'A hex is 5 km (3 mi) across and 22 km² (8 sq mi). A turn is one week; week 1 is 6–12 August 2024. A unit is a brigade or regiment of one to four steps; a step stands for 500–700 people. Held area is counted by the share of each hex that lies in Kursk oblast.'),
  basic('1.2', 'Three layers', 'A scenario uses the basic, the standard or the full rules. What a layer leaves out is neither legal nor shown.'),
  basic('2', 'Seats', 'One seat commands Ukraine, one Russia (with the North Korean contingent), and an umpire may watch and inject events.'),
  basic('2.3', 'The umpire', 'Whatever the umpire does is an order on the record and can be seen in it.'),
  basic('3.1', 'The week opens', 'Weather, dated events, reinforcements and replacements, points for attacks and support.'),
  basic('3.2', 'Operations', 'First one side carries out its operations, then the other: orders, movement, combat, follow-up. A phase in which nothing can be done is passed over. Ukraine plays first in weeks 1–5, Russia from week 6. Ending a phase is final.'),
  basic('3.3', 'The other side is asked nothing', 'While a side plays, the other does not choose. What a defender would decide is set before, by stances and support laid ready.'),
  basic('3.4', 'The week closes', 'Small cut-off areas change hands, and a row of history is written: held area, losses, supply.'),
  basic('4.1', 'Terrain', 'Open ground, woods, marsh, village, town, city. Lakes cannot be entered.'),
  basic('4.2', 'Rivers and bridges', 'A small river costs time. A large one (the Seym, the Psel) is crossed only by a bridge or a pontoon.'),
  standard('4.3', 'Mud and frost', 'Off the road mud makes everything slower; frozen marsh is open ground.'),
  standard('4.4', 'Bridges down', 'A bridge can be damaged or destroyed. Engineers beside it can lay a pontoon.'),
  basic('5.1', 'Kinds of units', 'Mechanised, tank, air assault, marines, motor rifle, airborne and others fight, hold ground and control it. Drone, artillery and engineer units support.'),
  basic('5.2', 'Losses', 'Losses are counted in hits: two to a step. The first hit makes a unit worn, the second takes the step. Out of contact and in open supply a unit recovers.'),
  basic('5.3', 'Strength', 'Strength is the strength of a step times the steps left. Tanks are stronger in the open and weaker in woods and towns.'),
  standard('5.4', 'Fieldworks', 'A unit that stays put digs in: level 1 after two weeks, level 2 after six.'),
  basic('5.5', 'Support units alone', 'A drone, artillery or engineer unit that is attacked alone is lost.'),
  basic('6.1', 'Stacking', 'At most two combat units and one support unit of one side stand in a hex.'),
  basic('6.2', 'The area around a unit that it controls', 'Every combat unit that is not cut controls the six hexes around it (its zone of control), not across a large river without a bridge. Coming beside an enemy costs two points more and stops the move. Going from beside one enemy straight to beside another is not allowed, except into a hex with a friendly unit.'),
  basic('6.3', 'Holding ground', 'A unit holds the friendly ground around it: up to 10 km (6 mi) away when its supply is open, next to it when under fire, only its own hex when cut. Held ground cannot be walked into; it must be attacked as a thin screen. Ground that nobody holds is free.'),
  basic('6.4', 'Mopping up', 'When the week closes, up to four hexes in a group with no unit and no way to a source pass to the enemy; larger groups shrink from the edge.'),
  basic('6.5', 'The first week', 'In week 1 the Russian border screen is surprised: it controls and holds nothing around it.'),
  basic('7.1', 'A line of supply', 'Supply runs from a source (a road at the edge, a railway head, a depot town) to each unit through friendly hexes, not over a large river without a bridge. With no such chain the unit is cut.'),
  basic('7.2', 'What a line costs', 'Main roads are cheap, woods and marsh dear. An enemy beside the line does not cut it but makes it dearer. In the fuller rules a line that is too dear leaves the unit under fire.'),
  standard('7.3', 'Capacity', 'A source and the crossings of the border feed so many steps, the nearest first. Two units may be fed first. Units beyond that are under fire.'),
  standard('7.4', 'The Sudzha road', 'The road Sumy–Yunakivka–Sudzha feeds 40 steps in Kursk oblast on a clear day and 100, 80, 60, 45, 30 or 15 per cent of that at fire level 0 to 5. The level is set when the week opens: drone and artillery units in range, Sverdlikovo in Russian hands, the Rubikon centre, a freeze of materiel and Russian effort raise it; snow, fog and Ukrainian effort lower it.'),
  basic('7.5', 'Open, under fire, cut', 'Open: full effect. Under fire: half strength in attack, worse in defence, no replacements. Cut: no attack, half strength in defence, hits every week after the first. Russian lines of supply do not cross the border before week 29.'),
  basic('7.6', 'When supply counts', 'Supply is traced when a side’s operations begin.'),
  basic('7.7', 'Why', 'The causes shown are a set: removing all of them restores supply, removing fewer does not.'),
  basic('7.8', 'Forecast', 'Before a move you see the supply that would follow, on the position as your side knows it.'),
  basic('8', 'Moving', 'A unit moves by road or across country up to its points. A move can be taken back until dice fall or something unseen comes to light.'),
  basic('8.1', 'Costs', 'A main road costs ½, a secondary road ¾, open ground 1, woods 2, marsh 3, a small river 1 more (on foot: woods 1½, marsh 2). A unit under fire has half its points.'),
  basic('8.3', 'Enemy hexes', 'A hex with an enemy combat unit is entered only by attacking it.'),
  basic('8.4', 'In the rear', 'Away from the enemy main roads cost half.'),
  basic('8.5', 'Obstacles on the border', 'In week 1 crossing the border costs a point more.'),
  basic('8.6', 'Bound units', 'A unit that attacked this week does not move any more. One that lost its vehicles moves on foot until it is refitted.'),
  standard('8.7', 'Roads under drone fire', 'Each road hex under fire may cost a hit.'),
  basic('8.8', 'Overrun', 'In week 1 a lone enemy of one step and the lowest quality can be overrun while moving.'),
  basic('8.9', 'Who may cross the border', 'Russian units may not enter Sumy oblast before week 29, or only at a price in prestige. The contingent and border guards never may.'),
  basic('9', 'What is a target', 'Units, bridges, depots and stretches of road. No order is ever aimed at a town, a road user or people.'),
  basic('9.1', 'Attacks', 'An attack costs an attack point. There are few each week; in the basic rules none is kept, in the fuller rules some can be saved.'),
  standard('9.2', 'Support', 'Support points give fire to an attack (one column each, two at most) or stand ready for the defence of a hex.'),
  standard('9.3', 'Fire on a road', 'A drone or artillery unit puts a road hex under fire. It stays until withdrawn.'),
  standard('9.4', 'Bridges', 'A strike on a bridge succeeds on 8 or more with two dice, on 7 with full intelligence.'),
  standard('9.5', 'Depots', 'Long-range strikes on depots need permission and full intelligence.'),
  standard('9.6', 'Reconnaissance', 'Shows everything within 10 km (6 mi) this week.'),
  standard('9.7', 'Glide bombs', 'Russian aircraft, not in snow or fog: they cancel a level of fieldworks and shift the odds. Only on a hex with an enemy unit in sight.'),
  full('9.8', 'Without intelligence', 'Ukrainian reserves and support laid ready answer in time only on 4 or more.'),
  standard('9.9', 'Standing orders', 'They are paid when operations begin, in order, as far as the points go.'),
  basic('10.1', 'Attacking', 'At most three combat units attack one hex (four in the general offensive), each once a week. The first one leads.'),
  basic('10.3', 'Odds', 'The strengths give a column: 1:3 very poor, 1:2 poor, 1:1 even, 3:2 fairly even, 2:1 fair, 3:1 good, 4:1 and 5:1 very good, 6:1 crushing.'),
  basic('10.4', 'What shifts the odds', 'Ground, rivers, fieldworks, training, supply, support, armour with infantry; together at most four columns.'),
  basic('10.5', 'The result', 'Two dice and the column give hits on both sides and whether the ground is taken. A better column or roll is never worse.'),
  basic('10.6', 'Armour and infantry', 'Together on open ground they are worth one column, not in mud.'),
  basic('10.7', 'Follow-up', 'After a breakthrough an open mechanised or airborne unit may go on two hexes.'),
  standard('10.8', 'Watched ground', 'From week 12 prepared Russian attacks across open ground cost a hit more.'),
  standard('10.9', 'The contingent', 'The North Korean contingent attacks in mass at first: stronger push, heavier own losses. It learns.'),
  basic('10.10', 'A thin screen', 'A held hex without a unit defends with a strength that grows with the enemy units around it.'),
  basic('10.11', 'Exertion', 'A unit that attacks two weeks running is worn.'),
  basic('11.1', 'Stances', 'Hold gives ground only at the cost of hits, delay gives ground early and loses less, withdraw leaves in time. In the basic rules every unit delays.'),
  standard('11.4', 'Reserve', 'A fresh unit in open supply and away from the enemy may join the first strong attack on a hex within 15 km (9 mi).'),
  full('11.5', 'Doctrine', 'Ukraine sets hold, flexible or withdraw for the salient. “As long as it remains reasonable and necessary.”'),
  basic('11.6', 'Retreat', 'Towards the own source, not into enemies; past an enemy it costs hits.'),
  basic('11.7', 'No way out', 'Two hits, and in the fuller rules a test of surrender.'),
  standard('11.8', 'Withdrawal', 'Two dice decide whether it goes in good order, with some disorder or in disorder: +2 if ordered a week before, +1 for a rearguard, +1 in snow; −1 for each level of fire on the road above 2, −1 for a bridge down, −2 for raids, −2 without intelligence, −1 if attacked.'),
  full('11.9', 'Last safe week', 'An estimate of when leaving turns from rather orderly to rather disorderly.'),
  standard('12.1', 'Sight', 'Units see around them; Ukraine also what intelligence shows. Elsewhere a side knows control as it last was, and contacts that age.'),
  standard('12.3', 'Contacts', 'An enemy that was seen or met and is not seen now.'),
  standard('12.4', 'Unseen causes', 'If supply fails by something unseen, the reason says “unidentified enemy near …”.'),
  standard('12.5', 'Refit of the contingent', 'Its brigades leave the line, are filled up and come back better.'),
  basic('13.1', 'Arrivals', 'Units come on their date at their entry; who finds no room waits a week.'),
  full('13.2', 'Recall', 'Where history took a unit away, the side may obey or keep it at a price.'),
  full('13.3', 'Reserves of other sectors', 'Russia may call regiments, cheaply from quiet sectors or from the Donbas, which takes weight off there.'),
  full('13.4', 'Rotation', 'Ukraine may send brigades home or commit them; over-stretch moves.'),
  standard('14.1', 'Events', 'Each has a date or a condition, a neutral sentence, a source, and effects from a small list.'),
  full('14.2', 'Decisions', 'An event with choices for one side. Left alone, the default is taken when operations end.'),
  full('14.4', 'The claim of an encirclement', 'It is tested against the real state of supply, and the result is shown to both.'),
  full('15.1', 'Tracks', 'Aid, Donbas pressure, prestige, over-stretch, the clock of the talks, leverage, Sumy under fire. Every change is logged with its reason.'),
  full('15.3', 'Talks', 'A ceasefire may end the match early; then what is held counts at that moment.'),
  basic('15.5', 'The result', 'A ledger of points for each side, compared with history: doing better than history counts, so the weaker side can do well. Forces saved are worth more than the last hexes.'),
  standard('15.6', 'Sumy under fire', 'A measure of where guns and drones stand. Nobody scores for it; Ukraine scores for keeping them away.'),
];

export const GLOSSARY: readonly (readonly [word: string, meaning: string])[] = [
  ['Column', 'A step on the scale of odds. One column better is one step to the right of the table.'],
  ['Contingent', 'The North Korean units (KPA) that fought on the Russian side from autumn 2024, on Russian soil only.'],
  ['Contact', 'An enemy that was seen or met and is out of sight now.'],
  ['Follow-up', 'Going on after a breakthrough; in other games called exploitation.'],
  ['Front line', 'The border between ground held by the two sides, drawn where it differs from the state border.'],
  ['Hit', 'Half a step of losses.'],
  ['Interdiction', 'Fire of drones and guns on a road; “road under drone fire”.'],
  ['Salient', 'Ground that juts out into the other side’s territory, and gives the simulation its name.'],
  ['Screen', 'Ground that is held by a unit nearby though none stands in it.'],
  ['Step', 'A part of a unit, 500–700 people.'],
  ['Under fire', 'Supply still comes, but under fire: weaker and wearing down.'],
  ['VDV, KPA, TDF', 'Russian airborne forces; Korean People’s Army; Ukrainian Territorial Defence Forces.'],
  ['Zone of control', 'The area around a unit that it controls: the six hexes beside it.'],
];

export const PEOPLE = {
  lead: 'This page is about people, whom the simulation leaves out. Figures differ between sources and are given as ranges; those of a party to the war are marked.',
  sections: [
    {
      title: 'Before August 2024',
      text: [
        'Russia began its full-scale invasion of Ukraine in February 2022. Sumy oblast was invaded then and has been shelled across the border since. The Ukrainian incursion of August 2024 took place within that war.',
      ],
    },
    {
      title: 'People who had to leave',
      text: [
        'In Kursk oblast some 120,000 to 150,000 people left or were evacuated (Russian authorities; press). Sudzha had about 5,000 inhabitants. Some people stayed in the area under Ukrainian control, most of them older; their number was given between several hundred and about 2,000.',
        'In Sumy oblast evacuation was ordered step by step along the border, from about 6,000 people in August 2024 to more than 200 places by May 2025, many tens of thousands of people in all (Ukrainian authorities).',
      ],
    },
    {
      title: 'Harm to civilians',
      text: [
        'Towns and villages on both sides of the border were destroyed by shelling, glide bombs and drones. The dead of Sudzha and its villages are not fully counted.',
        'On 13 April 2025 ballistic missiles struck the centre of Sumy; more than 30 civilians were killed.',
      ],
    },
    {
      title: 'Soldiers and prisoners',
      text: [
        'Losses of all armies were high. Published figures come from parties to the war or from estimates and differ by factors; no total is shown here.',
        'Ukraine spoke of nearly 600 prisoners in August 2024, many of them conscripts; most were exchanged. Several thousand North Korean soldiers were killed or wounded by South Korean and Western estimates.',
      ],
    },
    {
      title: 'Accusations',
      text: [
        'Both sides accused the other of killing prisoners, of abuse and of looting. Some cases are documented by the United Nations and by journalists; many are not settled. They are no part of any rule here.',
      ],
    },
    {
      title: 'If it affects you',
      text: ['You may stop at any time. Talk with somebody you trust; in a lesson, with your teacher. You can play the other side, watch, or leave.'],
    },
  ],
} as const;

export const MODEL: readonly string[] = [
  'One measure of held area is used everywhere: held and contested, as assessed at the time. Stricter counts are lower (peak about 900 km²).',
  'The order of battle is merged to 12–20 units a side. Some positions rest on single reports; the scenario file says which.',
  'Roads, woods and small rivers are drawn from a sketch; the border and the large rivers are exact.',
  'Air defence, electronic warfare and the supply behind the map are folded into a few numbers.',
  'Dice stand for everything that is not modelled. The seed is fixed when a match starts and shown in its file, so a match can be checked.',
  'The rules were tuned so that the computer, playing both sides many times, comes near to what happened. That shows the model can produce it, not that it had to happen.',
];

export const ABOUT: readonly string[] = [
  'Salient is a simulation of one campaign: Ukraine’s incursion into Kursk oblast from 6 August 2024 to the narrow strip of border land left in mid-March 2025, and the Russian push into Sumy oblast behind it. It is meant for people who want to understand why a salient of 500 square miles shrank to 30, in clubs and in classes.',
  'It is neutral between the two sides, both of which can be played. Borders are those internationally recognised: Sumy oblast is Ukraine, Kursk oblast is Russia. Places in Russia are written from Russian, places in Ukraine from Ukrainian.',
  'Everything runs in this browser. There is no account, no tracking and no request to other sites. Matches and settings are kept in this browser only.',
  'Data date: 16 March 2025; what became known later is marked. Everything shown is past and published.',
];

export const CREDITS: readonly (readonly [what: string, credit: string])[] = [
  ['Border and the country of each hex', '© OpenStreetMap contributors, Open Database Licence 1.0'],
  ['Positions of places', 'GeoNames (geonames.org), CC BY 4.0'],
  ['River Seym', 'GSHHG and World Data Bank II, public domain'],
  ['Oblast borders', 'Natural Earth, public domain'],
  ['Typeface', 'Source Sans 3 © Adobe, SIL Open Font License 1.1'],
  ['Icons', 'Tabler Icons, MIT licence; unit symbols drawn for this project'],
  ['Software', 'React, Mantine, boardgame.io, honeycomb-grid, zod, noble-hashes (MIT), wouter (Unlicense)'],
  ['Salient itself', 'MIT licence'],
];
