import { Button } from '@mantine/core';
import { IconCopy, IconShare } from '@tabler/icons-react';
import { useEffect, useId, useRef, useState } from 'react';
import { room } from '../messages/en/online.ts';
import { announce } from '../parts/live.ts';
import css from './lobby.module.css';

/** A QR code of a link; its maker is fetched when the first one is shown. */
export const Qr = ({ link }: { readonly link: string }) => {
  const [svg, setSvg] = useState<string | null>(null);
  useEffect(() => {
    let here = true;
    import('uqr').then(
      ({ renderSVG }) => here && setSvg(renderSVG(link, { border: 0 })),
      () => undefined, // the link itself is enough
    );
    return () => {
      here = false;
    };
  }, [link]);
  if (!svg) return null;
  // Shown as a picture, so that nothing of it is markup of the page.
  return <img className={css['qr']} alt={room.qr} src={`data:image/svg+xml,${encodeURIComponent(svg)}`} />;
};

/** A link as text that can be copied and as a QR code. Where the browser does not copy, the text is selected for it. */
export const ShareLink = ({ label, link }: { readonly label: string; readonly link: string }) => {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const copy = async () => {
    input.current?.focus();
    input.current?.select();
    try {
      // Absent without a secure context, as on a local network.
      await navigator.clipboard.writeText(link);
      say(room.copied);
    } catch {
      say(room.copyByHand);
    }
  };
  const share = () => navigator.share({ url: link }).catch(() => undefined);
  return (
    <div className={css['link']}>
      <div>
        <div className={css['field']} style={{ width: '100%' }}>
          <label htmlFor={id}>{label}</label>
          <input
            id={id}
            ref={input}
            type="url"
            readOnly
            value={link}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
        <div className={css['acts']}>
          <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
            {room.copy}
          </Button>
          {'share' in navigator ? (
            <Button variant="default" leftSection={<IconShare size={18} aria-hidden />} onClick={share}>
              {room.share}
            </Button>
          ) : null}
        </div>
        <p className={css['help']}>{said}</p>
      </div>
      <Qr link={link} />
    </div>
  );
};
