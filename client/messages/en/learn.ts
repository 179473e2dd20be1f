/** Text of the Learn and About pages; the rules themselves are in `learnRules.ts`. */

import type { Source } from '../../../game/data/history/history.ts';
import type { Layer } from '../../../game/data/layers.ts';
import type { Section } from '../../learn/content.ts';
import { plural } from '../numbers.ts';

const LAYERS: Readonly<Record<Layer, string>> = { basic: 'Basic', standard: 'Standard', full: 'Full' };

export const learn = {
  title: 'Rules and background',
  pages: 'Pages',
  page: {
    rules: 'Rules',
    glossary: 'Words',
    limits: 'Limits of the model',
    people: 'People',
    sources: 'Sources',
  } as const,
  about: 'About',
  print: 'Print this page',
  contents: 'Contents',
  skip: 'Skip to the text',
  rule: (number: string) => `rule ${number}`,
  example: 'Example',
  note: 'Why it is so',
  cited: 'Sources',
  cite: (id: string) => `Source ${id}`,
  loading: 'Loading the list…',
  loadFailed: 'The list could not be loaded. Check the connection and reload the page.',
} as const;

export const rules = {
  title: 'Rules',
  lead: 'Every rule has a number. The same number stands beside each refusal and each reason that the game gives.',
  search: 'Search the rules',
  searchHint: 'Words or a number, such as bridge or 7.4',
  layer: 'Rules shown',
  layers: LAYERS,
  fromMatch: (title: string, layer: Layer) => `Your match “${title}” uses the ${LAYERS[layer].toLowerCase()} rules.`,
  found: (count: number) =>
    count === 0
      ? 'No rule has these words. Try fewer words, or another set of rules.'
      : `${plural(count, 'rule')} found`,
  widened: (number: string, layer: Layer) =>
    `Rule ${number} belongs to the ${LAYERS[layer].toLowerCase()} rules, so these are shown now.`,
  linkTo: (number: string) => `Link to rule ${number}`,
} as const;

export const glossary = {
  title: 'Words',
  lead: 'What the words on the screens mean.',
  places: 'Names of places',
  placesLead:
    'Places in Russia are written as in Russian, places in Ukraine as in Ukrainian. Both forms of each name are in use; choosing one is no judgement.',
  placesCaption: 'Both forms of a name',
  placesHead: ['in this game', 'other form'] as const,
} as const;

/** Term, meaning, and the rule where it stands. */
export const TERMS: readonly { readonly term: string; readonly text: string; readonly rule?: string }[] = [
  { term: 'Advance', text: 'One attacker enters the hex that the defender has left.', rule: '10.7' },
  { term: 'Attack point', text: 'What a prepared attack costs. A side has few of them.', rule: '9.1' },
  {
    term: 'Breakthrough',
    text: 'The best result of an attack. The defender loses three hits and retreats three hexes.',
    rule: '10.5',
  },
  {
    term: 'Claim',
    text: 'What one side says that it holds. It is drawn as a claim and does not change the ground.',
    rule: '14.1',
  },
  {
    term: 'Column',
    text: 'The odds of a fight after all shifts, from very poor (1:3) to crushing (6:1).',
    rule: '10.3',
  },
  { term: 'Contact', text: 'The place where an enemy was seen or met and is not seen now.', rule: '12.3' },
  { term: 'Contested', text: 'Ground that nobody holds firmly. Some maps count it as held, others do not.' },
  {
    term: 'Contingent',
    text: 'The North Korean soldiers who fought on the Russian side, about 11,000 at first.',
    rule: '10.9',
  },
  { term: 'Credibility', text: 'How far a side is believed after its claims.', rule: '14.4' },
  {
    term: 'Cut',
    text: 'No chain of own hexes leads to a source of supply. Being cut is not the same as being under fire.',
    rule: '7.1',
  },
  { term: 'Delay', text: 'A stance: give ground early and lose less.', rule: '11.1' },
  { term: 'Doctrine', text: 'What Ukraine means to do with the salient: hold, flexible or withdraw.', rule: '11.5' },
  { term: 'Fieldworks', text: 'Trenches and positions, level 1 or 2.', rule: '5.4' },
  {
    term: 'Fire level',
    text: 'How much of its load the Sudzha road has lost to drones and guns, 0 to 5. Also called interdiction level.',
    rule: '7.4',
  },
  { term: 'Fog of war', text: 'Each side sees only what its own units can see.', rule: '12.1' },
  {
    term: 'Follow-up',
    text: 'Going on for two hexes after a breakthrough or a retreat of two. Also called exploitation.',
    rule: '10.7',
  },
  {
    term: 'Glide bomb',
    text: 'A bomb with wings and guidance, dropped by an aircraft from far behind the front.',
    rule: '9.7',
  },
  { term: 'Hasty attack', text: 'An attack without an attack point: worse, and without support.', rule: '9.1' },
  {
    term: 'Held area',
    text: 'The part of Kursk oblast in Ukrainian hands, held and contested, as assessed at the time.',
    rule: '1.1',
  },
  { term: 'Hit', text: 'Half a step.', rule: '5.2' },
  {
    term: 'Hold',
    text: 'The ground that a unit keeps around itself. Also a stance: stay, at the price of hits.',
    rule: '6.3',
  },
  { term: 'Interdiction', text: 'Fire on a road, so that less gets through.', rule: '9.3' },
  { term: 'Layer', text: 'A set of rules: basic, standard or full.', rule: '1.2' },
  { term: 'Leverage', text: 'What Ukraine has in hand for talks.', rule: '15.3' },
  { term: 'Mopping up', text: 'Enclosed ground without a unit passes to the enemy.', rule: '6.4' },
  { term: 'Oblast', text: 'A region of Ukraine or Russia.' },
  { term: 'Open', text: 'A unit is fed and has its full strength.', rule: '7.1' },
  {
    term: 'Optical fibre',
    text: 'A thin thread that guides a drone. Jamming does not stop such a drone. Common from January 2025.',
    rule: '7.4',
  },
  {
    term: 'Over-stretch',
    text: 'How far Ukraine’s army is strained by the brigades that it has in Kursk oblast.',
    rule: '15.2',
  },
  { term: 'Prestige', text: 'Russia’s standing, at home above all.', rule: '15.1' },
  { term: 'Quality', text: 'Training and leadership of a unit, 1 to 5.', rule: '5.6' },
  { term: 'Recall', text: 'A unit is wanted elsewhere: obey, or keep it at a price.', rule: '13.2' },
  { term: 'Reserve', text: 'A fresh unit that joins the defence of a hex near by.', rule: '11.4' },
  { term: 'Rubikon', text: 'A Russian drone centre that worked against the road from January 2025.', rule: '7.4' },
  {
    term: 'Salient',
    text: 'Ground that sticks out into the other side’s ground, so that it can be attacked from three sides.',
  },
  { term: 'Screen', text: 'An empty hex that is held by units near by.', rule: '10.10' },
  { term: 'Shift', text: 'One step to a better or worse column.', rule: '10.4' },
  { term: 'Source', text: 'A depot town or railhead from which units are fed.', rule: '7.1' },
  { term: 'Step', text: 'The size in which units are counted, 500 to 700 people.', rule: '5.2' },
  { term: 'Support point', text: 'Ammunition, drones and sorties of a week.', rule: '9.1' },
  { term: 'Track', text: 'A number that stands for something off the map.', rule: '15.1' },
  { term: 'Under fire', text: 'A line of supply leads to the unit, but too little comes through.', rule: '7.1' },
  { term: 'Withdrawal', text: 'Leaving before a fight: organised, mixed or chaotic.', rule: '11.8' },
  {
    term: 'Worn',
    text: 'A unit with an odd number of hits left. It recovers out of contact in open supply.',
    rule: '5.2',
  },
  { term: 'Zone of control', text: 'The six hexes beside a combat unit.', rule: '6.2' },
];

/** Russian form and Ukrainian form of places in Russia, and the reverse for rivers that cross the border. */
export const PLACE_NAMES: readonly (readonly [string, string])[] = [
  ['Glushkovo', 'Hlushkove'],
  ['Gornal', 'Hornal'],
  ['Guevo', 'Huieve'],
  ['Korenevo', 'Koreneve'],
  ['Kurilovka', 'Kurylivka'],
  ['Makhnovka', 'Makhnivka'],
  ['Malaya Loknya', 'Mala Loknia'],
  ['Martynovka', 'Martynivka'],
  ['Nikolayevo-Daryino', 'Mykolaieve-Darine'],
  ['Oleshnya', 'Oleshnia'],
  ['Plekhovo', 'Pliokhove'],
  ['Pogrebki', 'Pohrebky'],
  ['Sverdlikovo', 'Sverdlykove'],
  ['Tyotkino', 'Tiotkine'],
  ['Zelenyi Shlyakh', 'Zelenyi Shliakh'],
  ['Psel (river)', 'Psol'],
  ['Seym (river)', 'Seim'],
];

export const sources = {
  title: 'Sources',
  lead: 'Where the facts come from. They were compiled from stored copies of public pages and not checked live. Nothing is quoted at length.',
  classes:
    'The class helps to weigh a source. Partisan and official sources are used only for what a party claimed, or for the name of a unit marked as less certain.',
  filter: 'Search the sources',
  kind: 'Class',
  all: 'All classes',
  head: ['Id', 'What', 'Where', 'Class'] as const,
  found: (count: number) => plural(count, 'source'),
  caption: 'Sources',
  conflicts: 'Where sources contradict each other',
} as const;

/** What the classes in the data are called. */
const CLASS_NAMES: Readonly<Record<string, string>> = {
  'claim-RU': 'claim (Russia)',
  'claim-UA': 'claim (Ukraine)',
  osint: 'open-source analysis',
  unverified: 'own knowledge, not verified',
  UN: 'United Nations',
};
export const className = (name: string): string => CLASS_NAMES[name] ?? name;

export const CONFLICTS: readonly string[] = [
  'Date of the freeze: the founding article has aid and intelligence on 3 March 2025. Other reports have aid on 3 March and intelligence on 4 or 5 March. The game uses two events.',
  'The greatest area: 900 km² (DeepState, solid ground), 1,230 with contested ground, 1,294 (Syrsky), 1,331 (ISW), 1,376 (a source in the General Staff). The founding article says some 500 square miles, 1,295 km².',
  '12 March 2025: according to Russia’s chief of staff 86 per cent was retaken; according to ISW slightly more than 70 per cent. The article’s 30 square miles on 16 March agree with the first.',
  'The pipeline raid: 600 to 800 men and a success according to Russia, about 100 and mostly lost according to Ukraine; outsiders are in between.',
  'Plekhovo: taken on 7 December 2024 according to Russian channels, on 13 or 14 December according to others, and by different units.',
  'Losses of the contingent: South Korea said 300 killed and 2,700 wounded by mid-January 2025; the United Kingdom about 4,000 casualties in January and more than 6,000 in June. Kyiv gives more.',
  'Prisoners and losses of both sides: the parties’ figures cannot be compared and are not used to tune the game.',
];

/** Sources of the page about people, beside those of the history data. */
export const PEOPLE_SOURCES: readonly Source[] = [
  {
    id: 'P01',
    what: 'Mandatory evacuation of 23 settlements in Sumy district, 7 Aug 2024',
    where: 'pravda.com.ua/eng/news/2024/08/7/7469367',
    class: 'news (UA)',
  },
  {
    id: 'P02',
    what: 'Interior minister on evacuation in Sumy oblast, 14 Aug 2024',
    where: 'news.liga.net',
    class: 'official (UA)',
  },
  {
    id: 'P03',
    what: 'Interior minister on evacuation in Sumy oblast, 20 Aug 2024',
    where: 'kyivindependent.com',
    class: 'official (UA)',
  },
  {
    id: 'P04',
    what: 'Governor of Sumy oblast on evacuation, 1 Sept 2024',
    where: 'euromaidanpress.com/2024/09/01',
    class: 'official (UA)',
  },
  {
    id: 'P05',
    what: 'Russian ombudswoman on people evacuated in Kursk oblast, 14 Oct 2024',
    where: 'newsukraine.rbc.ua/news/.../1728884815',
    class: 'partisan (RU) official',
  },
  {
    id: 'P06',
    what: 'Acting governor of Kursk oblast, 12 Aug 2024: 121,000 people evacuated, about 2,000 in places under Ukrainian control',
    where: 'time.news',
    class: 'partisan (RU) official',
  },
  {
    id: 'P07',
    what: 'Return of 33 people by way of Belarus, 3 March 2025 (AFP, Red Cross)',
    where: 'english.alsiasi.com',
    class: 'agency',
  },
  {
    id: 'P08',
    what: 'Return of 46 people, 22 Nov 2024',
    where: 'devdiscourse.com/article/law-order/3167393',
    class: 'agency',
  },
  {
    id: 'P09',
    what: 'Ukraine asks the UN and the Red Cross to work in Kursk oblast, 16 Sept 2024',
    where: 'english.aawsat.com/world/5061488',
    class: 'agency',
  },
  {
    id: 'P10',
    what: 'Strike on a boarding school in Sudzha, 1 Feb 2025',
    where: 'novayagazeta.eu/articles/2025/02/02',
    class: 'news',
  },
  {
    id: 'P11',
    what: 'Both sides on the strike in Sudzha (AP), 2 Feb 2025',
    where: 'republicworld.com',
    class: 'agency',
  },
  {
    id: 'P12',
    what: 'Russian investigation of deaths in Russkoye Porechnoye, 19 Jan 2025 (AFP)',
    where: 'avice.org',
    class: 'agency',
  },
  {
    id: 'P13',
    what: 'UN Human Rights Monitoring Mission on killings of captured soldiers, 3 Feb 2025',
    where: 'politico.eu',
    class: 'UN',
  },
  {
    id: 'P14',
    what: 'Ukraine’s ombudsman on nine soldiers killed in Kursk oblast, Oct 2024',
    where: 'inews24.eu',
    class: 'official (UA)',
  },
  { id: 'P15', what: 'Exchange of 115 prisoners for 115, 24 Aug 2024', where: 'uawire.org', class: 'news' },
  {
    id: 'P16',
    what: 'Acting governor of Kursk oblast on missing people; evacuation in Sumy oblast, 31 May 2025',
    where: 'novayagazeta.eu/articles/2025/06/01',
    class: 'news',
  },
  {
    id: 'P17',
    what: 'Figures of Russian offices on missing people compared, June 2025',
    where: 'uawire.azurewebsites.net',
    class: 'news',
  },
  {
    id: 'P18',
    what: 'Acting governor of Kursk oblast on missing people, 30 Aug 2025',
    where: 'tass.com/society/2009625',
    class: 'partisan (RU) official',
  },
  { id: 'P19', what: 'UN on the strike on Sumy, 13 April 2025', where: 'donare.info', class: 'UN' },
  {
    id: 'P20',
    what: 'People taken to safety from retaken places, March 2025 (AFP)',
    where: 'popularsportsbrands.com',
    class: 'agency',
  },
  {
    id: 'P21',
    what: 'UN report on killings of prisoners by both sides since 2022, 24 March 2023',
    where: 'italianpost.news',
    class: 'UN',
  },
];

export const limits = {
  title: 'Limits of the model',
  lead: 'What this game assumes, what it leaves out, and how far it can be trusted. A model is an argument, not the truth: ask of each rule what it claims.',
} as const;

export const LIMITS: readonly Section[] = [
  {
    id: 'claims',
    title: 'What the game claims',
    body: [
      'A salient of 500 square miles shrank to 30. The game says why in five points: it had few roads; its main road came under drones; aid stopped in a bad week; only one side had fresh reserves; and the decision to leave came late.',
      'It does not say that this had to happen. Play it with other decisions and see.',
    ],
  },
  {
    id: 'assumes',
    title: 'What it assumes',
    body: [
      {
        list: [
          'Russia began the full-scale invasion of Ukraine in February 2022. The incursion of August 2024 took place within that war.',
          'A week and 5 km are fine enough. What happens within a week or a village is left to dice.',
          'A brigade that is fed holds the ground around it; one that is not holds less ({6.3}).',
          'The road decides more than the assault ({7.4}).',
          'Attacks are scarce: it takes weeks to prepare one ({9.1}).',
          'Units that came on 8–12 August 2024 come on in the second week. Elements that served together share a counter.',
          'Strengths, positions within a hex or two and the state of supply are estimates. Each unit carries its source and how sure it is.',
          'Regiments named by a sector stand for choices, not for units of history.',
        ],
      },
    ],
  },
  {
    id: 'leaves-out',
    title: 'What it leaves out',
    body: [
      {
        list: [
          'The people who live there. They are not on the map and not in the points; see the page about people.',
          'Commanders and soldiers as persons: fear, courage, quarrels, mistakes in the chain of command.',
          'Prisoners’ treatment, looting and other alleged crimes.',
          'The rest of the front. It is one number, pressure in the Donbas ({15.2}).',
          'Politics in Moscow, Kyiv, Washington and Pyongyang, but for events.',
          'Air defence, electronic warfare, mines and medical care as systems of their own. They are in the numbers.',
          'Single drones and guns. A drone unit is a counter with a range.',
          'The war after the end of the scenario.',
        ],
      },
    ],
  },
  {
    id: 'disagree',
    title: 'Models disagree',
    body: [
      'The same ground on the same day has been measured in very different ways. So a number in this game stands with a range, and so should yours.',
      {
        table: {
          caption: 'Held area: who counted what',
          head: ['day', 'lowest', 'highest', 'why they differ'],
          rows: [
            [
              '12 August 2024',
              '480 km² (185 sq mi)',
              '1,000 km² (386 sq mi)',
              'The Russian governor spoke of 28 settlements on 40 km by 12 km; Ukraine’s commander of 1,000 km².',
            ],
            [
              '24 August 2024',
              '900 km² (347 sq mi)',
              '1,376 km² (531 sq mi)',
              'Solid ground only, or contested ground too.',
            ],
            [
              '7 November 2024',
              '590 km² (228 sq mi)',
              '900 km² (347 sq mi)',
              '“Nearly half lost” was measured on the solid area.',
            ],
            [
              '12 March 2025',
              '150 km² (58 sq mi)',
              '395 km² (153 sq mi)',
              'Russia reported 86 per cent retaken; ISW confirmed slightly more than 70 per cent.',
            ],
            [
              '16 March 2025',
              '70 km² (27 sq mi)',
              '100 km² (39 sq mi)',
              'A strip along the border; the founding article says barely 30 sq mi.',
            ],
          ],
        },
      },
      'The game uses one series: held and contested, as assessed at the time. Stricter counts are lower.',
      { p: 'Where these numbers come from.', cites: ['S01', 'S07', 'ART', 'S36', 'S52', 'S32', 'S51', 'S59', 'S73'] },
    ],
  },
  {
    id: 'calibration',
    title: 'How it was tuned',
    body: [
      'The computer plays both sides of the campaign many times. The held area of each week is compared with history’s range. Numbers are changed until the middle of the matches runs within that range; nothing in the course of the front is scripted.',
      'Losses on both sides are aimed at wide ranges only, because no figures of both sides can be compared.',
      'A game that can produce what happened is not proved right by it. Other models could do so too.',
    ],
  },
  {
    id: 'notes',
    title: 'Designer’s notes',
    body: [
      {
        p: 'Diversion. It works only if the enemy values the same place as you do. Russia’s troops came in numbers, but hardly from Pokrovsk.',
        cites: ['S19', 'S21', 'S34', 'S86'],
      },
      {
        p: 'Over-stretch. Taking ground costs once, holding it costs every week.',
        cites: ['S08', 'S32', 'S40', 'S47'],
      },
      {
        p: 'Aid. Trigger, accelerator and root cause are three things. Play March 2025 without the freeze and compare.',
        cites: ['S50', 'S52', 'S53'],
      },
      {
        p: 'Leverage. What ground is worth depends on the date of the talks. Most of the bargaining chip was gone three weeks before they became concrete.',
        cites: ['S36', 'S53'],
      },
      {
        p: 'Encirclement. Under fire is not cut, and cut is not destroyed. Most of the force left by a road that was never closed.',
        cites: ['S49', 'S54'],
      },
      { p: 'Withdrawal. It has to be prepared before it is needed.', cites: ['S47', 'S50', 'S55'] },
      {
        p: 'Drones and the road. A position can collapse before its front breaks.',
        cites: ['S46', 'S47', 'S54', 'S56'],
      },
      { p: 'The contingent. Armies learn; first impressions mislead.', cites: ['S39', 'S43', 'S65'] },
      {
        p: 'Sumy. Time can be the prize of an operation that ends without ground.',
        cites: ['S34', 'S58', 'S61', 'S63'],
      },
    ],
  },
];

export const people = {
  title: 'People',
  lead: 'The map of this game is empty of people. The real one was not. This page tells what is known about them, with sources and ranges. Figures come mostly from one party or the other and are estimates.',
  cited: 'Sources of this page',
} as const;

export const PEOPLE: readonly Section[] = [
  {
    id: 'home',
    title: 'Leaving home',
    body: [
      {
        p: 'Kursk oblast. By 15 August 2024 more than 120,000 people had left or been taken out of the border districts, according to Russian authorities. In October they gave 112,000, and later more than 150,000. About 40,000 had stayed or come back by October.',
        cites: ['S10', 'P05', 'P06', 'P07'],
      },
      {
        p: 'Sumy oblast. Mandatory evacuation of about 6,000 people was ordered on 7 August 2024. By 1 September about 22,000 had left; the authorities thought that 45,000 should. Thousands of them were children. More than 2,200 attacks on the oblast were counted in that August.',
        cites: ['P01', 'P02', 'P03', 'P04'],
      },
      'Many had already left in the two years before, when the border was under fire. Older people often stayed.',
    ],
  },
  {
    id: 'between',
    title: 'Living between the fronts',
    body: [
      {
        p: 'Some 2,000 people, according to both sides’ first figures, lived in the places that Ukraine held. Many were old or ill. Families in Russia asked for months for news and for a safe way out. Ukraine invited the United Nations and the Red Cross to work there in September 2024.',
        cites: ['P06', 'P09', 'P12'],
      },
      {
        p: 'Some crossed to Sumy and went home by way of Belarus, with the help of the Red Cross: 46 people in November 2024, 33 in March 2025. Ukraine said that it offered safe passage; Russia said that people had been taken away against their will. After 12 March 2025 about 370 were brought out of places that had been retaken.',
        cites: ['P07', 'P08', 'P20'],
      },
      {
        p: 'On 1 February 2025 a boarding school in Sudzha was hit in which about a hundred mostly elderly people waited to be evacuated. Four to seven died, according to different reports, and dozens were hurt. Each side says that the other one did it.',
        cites: ['P10', 'P11'],
      },
      {
        p: 'In January 2025 Russian investigators said that at least seven people, later 22, had been killed in the village of Russkoye Porechnoye, and accused Ukrainian soldiers. Reporters could not check this; there was no official reply from Ukraine at the time.',
        cites: ['P12'],
      },
    ],
  },
  {
    id: 'prisoners',
    title: 'Prisoners and exchanges',
    body: [
      {
        p: 'Ukraine spoke of nearly 600 prisoners by 27 August 2024, many of them conscripts. Russia spoke of 430 Ukrainian prisoners by 12 March 2025. The first two North Korean prisoners were shown on 11 January 2025.',
        cites: ['S19', 'S51', 'S43'],
      },
      {
        p: 'On 24 August 2024 both sides exchanged 115 prisoners each, with the help of the United Arab Emirates. It was the first exchange after the incursion. Others followed.',
        cites: ['P15'],
      },
      {
        p: 'The law of war protects those who lay down their arms. In February 2025 the United Nations reported a sharp rise in killings of captured Ukrainian soldiers by Russian forces: 79 in 24 cases along the whole front since the end of August. Nine were reported from Kursk oblast in October 2024. Earlier in the war the United Nations documented killings of prisoners by both sides.',
        cites: ['P13', 'P14', 'P21'],
      },
      'In the game a unit that surrenders counts for more than one that is destroyed, and no order treats prisoners in any way.',
    ],
  },
  {
    id: 'soldiers',
    title: 'Soldiers',
    body: [
      'A step in this game stands for 500 to 700 people. No total of dead and wounded of both sides is agreed; the parties’ figures cannot be compared, so none is shown here.',
      {
        p: 'Of the about 11,000 North Korean soldiers, South Korea counted 300 killed and 2,700 wounded by mid-January 2025, the United Kingdom about 4,000 casualties. They had been sent to a country whose language most of them did not speak.',
        cites: ['S43', 'S65'],
      },
    ],
  },
  {
    id: 'later',
    title: 'As known later',
    body: [
      {
        p: 'Missing people. At the end of May 2025 the acting governor of Kursk oblast said that of more than 2,200 people who had been looked for, the fate of 576 was unknown, and that 304 deaths of civilians were confirmed. Other Russian offices gave 789 and about 1,000 missing. At the end of August 2025 it was 590.',
        cites: ['P16', 'P17', 'P18'],
      },
      {
        p: 'Sumy. On 13 April 2025 two ballistic missiles hit the centre of the city: 34 or 35 people were killed, two of them children, and more than 110 hurt. By the end of May 2025 the evacuation of 213 settlements in Sumy oblast had been ordered.',
        cites: ['P19', 'P16'],
      },
      {
        p: 'In May 2025 both sides agreed to exchange 1,000 prisoners each. In June the United Kingdom put the casualties of the contingent at more than 6,000.',
        cites: ['S62', 'S65'],
      },
    ],
  },
  {
    id: 'you',
    title: 'If it touches you',
    body: [
      'You may have family in Ukraine, in Russia, in Belarus or in Korea. You may stop at any time, change sides, or only watch. Nobody should be given a side by where they come from.',
    ],
  },
];

export const about = {
  title: 'About Salient',
  version: (version: string, rulesVersion: number) => `Version ${version}, rules version ${rulesVersion}`,
  licence: 'Licence',
  notice: 'Notice',
  what: 'Source',
} as const;

export const ABOUT: readonly Section[] = [
  {
    id: 'what',
    title: 'What it is',
    body: [
      'Salient is a turn-based simulation of one campaign: Ukraine’s incursion into Kursk oblast, from 6 August 2024 to the narrow strip of border land that was left in mid-March 2025, and the Russian push into Sumy oblast behind it.',
      'It is made to be argued with. At the end of a match you should be able to say why a salient of 500 square miles shrank to 30.',
      'This simulation deals with a real, recent war in which many people have died, been injured or lost their homes. It does not take pleasure in violence.',
    ],
  },
  {
    id: 'who',
    title: 'Who it is for',
    body: [
      'For two people at a table, for one person who wants to understand, and for teachers with a class, from 12 years (basic rules) or 15 years. Both sides can be played. There is no account, no ranking and no tracking; nothing is loaded from other sites.',
    ],
  },
  {
    id: 'date',
    title: 'What was known when',
    body: [
      'The game was begun from a news article of 16 March 2025. Texts say what was known on that day. What became known later is marked and kept apart, up to mid-2025. The war’s later course is not covered.',
      'Positions are given by brigade and village, all of them past and published.',
    ],
  },
  {
    id: 'licences',
    title: 'Licences and credits',
    body: [
      'The program, its texts and the parts of the map that were drawn for it are under the MIT licence. What it is made with keeps its own licence.',
      {
        table: {
          caption: 'Map data',
          head: ['Source', 'What', 'Licence', 'Notice'],
          rows: [
            [
              'OpenStreetMap',
              'the border, and what derives from it: country and oblast share of each hex, the border line',
              'ODbL 1.0',
              '© OpenStreetMap contributors',
            ],
            ['GeoNames', 'positions of towns and larger villages', 'CC BY 4.0', 'Place data: GeoNames (geonames.org)'],
            [
              'GSHHG and World Data Bank II',
              'the river Seym',
              'LGPL; data public domain',
              'GSHHG, WDBII (Wessel and Smith)',
            ],
            ['Natural Earth', 'borders of oblasts within Russia', 'public domain', 'none needed'],
            ['Salient', 'roads, railways, other rivers, woods, smaller villages', 'MIT', 'none needed'],
          ],
        },
      },
      'What derives from OpenStreetMap is a derived database under the ODbL. Who passes it on passes on the same licence.',
      {
        table: {
          caption: 'Font, icons and libraries',
          head: ['Source', 'Licence'],
          rows: [
            ['Source Sans 3, © Adobe', 'SIL Open Font License 1.1'],
            ['Tabler Icons', 'MIT'],
            ['React, Mantine, boardgame.io, honeycomb-grid, zod, noble-hashes', 'MIT'],
            ['wouter', 'Unlicense (public domain)'],
          ],
        },
      },
      'History: facts compiled from public reporting; each has its source.',
    ],
  },
  {
    id: 'neutral',
    title: 'Tone and names',
    body: [
      'Borders are those recognised internationally: Sumy oblast is Ukraine, Kursk oblast is Russia. The game says what was done, not who was brave. Claims carry “according to”. Office-holders appear only in dated events with what they said or did. No order is aimed at people or towns.',
    ],
  },
];
