import { describe, expect, test } from 'vitest';
import { linkBase } from '../../client/basePath.ts';

const at = (url: string) => new URL(url);

describe('a link to hand on', () => {
  test('leads where the page itself was reached', () => {
    expect(linkBase(at('http://192.168.1.7:8000'), 'http://192.168.1.5:8000', '')).toBe('http://192.168.1.7:8000');
    expect(linkBase(at('http://192.168.1.7:8000'), '', '/salient')).toBe('http://192.168.1.7:8000/salient');
  });

  test('does not say localhost to others when the server knows better', () => {
    for (const here of ['http://localhost:8000', 'http://127.0.0.1:8000', 'http://[::1]:8000'])
      expect(linkBase(at(here), 'http://192.168.1.5:8000/salient', '/salient')).toBe('http://192.168.1.5:8000/salient');
    expect(linkBase(at('http://localhost:8000'), '', '')).toBe('http://localhost:8000');
  });

  test('leads to the public address when there is one', () => {
    const publicUrl = 'https://play.example.org/salient';
    expect(linkBase(at('http://10.0.0.2:8000'), publicUrl, '/salient')).toBe(publicUrl);
  });
});
