import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconJson, IconPhoto, IconPrinter, IconTable, IconVector } from '@tabler/icons-react';
import { type RefObject, useState } from 'react';
import { seriesRows } from '../../game/replay/series.ts';
import { debrief as d } from '../messages/en/debrief.ts';
import { t } from '../messages/en.ts';
import { download } from '../offline/download.ts';
import type { MatchFile } from '../offline/matchFile.ts';
import { announce } from '../parts/live.ts';
import { fileOfReel } from '../replay/matchFileOf.ts';
import type { Reel } from '../replay/reel.ts';
import css from './debrief.module.css';
import { seriesFile } from './seriesFile.ts';
import { spreadsheet } from './spreadsheet.ts';

const textFile = (name: string, text: string, type: string): MatchFile => ({
  name,
  bytes: new TextEncoder().encode(text),
  type,
});

/** Everything that can be taken along. `picture` holds the map that is drawn for it. */
export const Export = (props: { readonly reel: Reel; readonly picture: RefObject<HTMLElement | null> }) => {
  const { reel, picture } = props;
  const { film } = reel;
  const [says, setSays] = useState('');
  const { record, series } = film;
  const week = film.stateAt(film.shots.length).week;
  const name = (ending: string) => `salient-${record.scenario.id}-week-${week}${ending}`;
  const tell = (text: string) => {
    setSays(text);
    announce(text);
  };
  const give = (file: MatchFile) => {
    download(file);
    tell(d.saved(file.name));
  };
  const drawing = async (as: 'svg' | 'png') => {
    const svg = picture.current?.querySelector('svg');
    const { pngOf, svgText } = await import('../replay/mapPicture.ts');
    if (!svg) return tell(d.pictureFailed);
    if (as === 'svg') return give(textFile(name('.svg'), await svgText(svg, t.map.attribution), 'image/svg+xml'));
    const bytes = await pngOf(svg, t.map.attribution);
    if (bytes) give({ name: name('.png'), bytes, type: 'image/png' });
    else tell(d.pictureFailed);
  };
  const icon = { size: 18, stroke: 1.6, 'aria-hidden': true } as const;
  return (
    <>
      <p className={css['measure']}>{d.exportLead}</p>
      <div className={css['exports']}>
        <Button
          variant="default"
          leftSection={<IconDeviceFloppy {...icon} />}
          onClick={async () => give(await fileOfReel(reel))}
        >
          {d.matchFile}
        </Button>
        <Button
          variant="default"
          leftSection={<IconTable {...icon} />}
          onClick={() => give(textFile(name('-series.csv'), spreadsheet(seriesRows(series)), 'text/csv'))}
        >
          {d.csv}
        </Button>
        <Button
          variant="default"
          leftSection={<IconJson {...icon} />}
          onClick={() =>
            give(textFile(name('-series.json'), `${JSON.stringify(seriesFile(film), null, 2)}\n`, 'application/json'))
          }
        >
          {d.json}
        </Button>
        <Button variant="default" leftSection={<IconVector {...icon} />} onClick={() => drawing('svg')}>
          {d.svg}
        </Button>
        <Button variant="default" leftSection={<IconPhoto {...icon} />} onClick={() => drawing('png')}>
          {d.png}
        </Button>
        <Button variant="default" leftSection={<IconPrinter {...icon} />} onClick={() => print()}>
          {d.print}
        </Button>
      </div>
      <p className={css['measure']}>{says}</p>
    </>
  );
};
