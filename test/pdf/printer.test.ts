import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { readStructure } from '../../src/pdf/read/structure.ts';
import { readText } from '../../src/pdf/read/text.ts';
import { objectsText } from '../unit/pdf/support/objects-text.ts';
import { undated } from './support/described.ts';
import { host, jobOf, openTestPrinter, problemOf } from './support/printing.ts';
import { killBrowsers, killRenderers } from './support/processes.ts';

const printer = openTestPrinter();
afterAll(() => printer.close());

/** A dot. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
/** A drawing without a size of its own. */
const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1"/></svg>',
);

function hash(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

test('a document keeps title, language, headings, bookmarks and tables', async () => {
  const printed = await printer.print(
    jobOf(`<main><h1>Budsjett</h1><p>Kommunen <a href="https://example.no/">lenker</a>.</p>
      <h2>Tall</h2>
      <table><caption>Utgifter</caption>
        <tr><th scope="col">Post</th><th scope="col">Kroner</th></tr>
        <tr><th scope="row">Skole</th><td>1 200</td></tr>
      </table></main>`),
  );
  expect(readStructure(printed.pdf)).toMatchSnapshot();
});

describe('assets', () => {
  test('images come from the document, by their path as written', async () => {
    const asked: string[] = [];
    const printed = await printer.print(
      jobOf('<img alt="a" src="bilder/ny%20bru.png"><img alt="b" src="kart.svg" loading="lazy">', {
        asset: (name) => {
          asked.push(name);
          return name.endsWith('.svg') ? svg : Promise.resolve(png);
        },
      }),
    );
    expect(asked.sort()).toEqual(['bilder/ny bru.png', 'kart.svg']);
    expect(printed).toMatchObject({ missing: [], blocked: [], undecodable: [], lostText: undefined });
    expect(Buffer.from(printed.pdf).toString('latin1')).toContain('/Subtype /Image');
  });

  test('two documents may have different images of one name', async () => {
    const other = Buffer.from(svg.toString().replace('width="1"', 'width="0.5"'));
    const body = '<img alt="a" src="kart.svg" width="100">';
    const [one, two] = [
      await printer.print(jobOf(body, { asset: () => svg })),
      await printer.print(jobOf(body, { asset: () => other })),
    ];
    expect(hash(one.pdf)).not.toBe(hash(two.pdf));
  });

  test('a missing image is named once, and so is one that cannot be read', async () => {
    const printed = await printer.print(
      jobOf('<img alt="a" src="mangler.png"><img alt="a" src="mangler.png"><img alt="b" src="%C3%B8.png">', {
        asset: (name) => (name === 'ø.png' ? Buffer.from('no picture') : undefined),
      }),
    );
    expect(printed).toMatchObject({ missing: ['mangler.png'], blocked: [], undecodable: ['ø.png'] });
  });

  test('nothing is loaded from the network, the disk or another page', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end(png);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    try {
      const printed = await printer.print(
        jobOf(
          `<link rel="preconnect" href="${address}"><link rel="stylesheet" href="${address}/s.css">
          <img alt="a" src="${address}/a.png"><img alt="b" src="file:///etc/hostname">
          <iframe src="${address}/f"></iframe><object data="${address}/o"></object>
          <p>Innhold</p>`,
        ),
      );
      expect(printed.blocked).toEqual([
        'file:///etc/hostname',
        `${address}/a.png`,
        `${address}/f`,
        `${address}/o`,
        `${address}/s.css`,
      ]);
      expect(readText(printed.pdf).join()).toContain('Innhold');
      expect(requests).toBe(0);
    } finally {
      server.close();
    }
  });

  test('a page cannot lead the browser elsewhere, nor run a script', async () => {
    const printed = await printer.print(
      jobOf(`<meta http-equiv="refresh" content="0; url=https://example.com/">
        <p>Innhold</p><script>document.body.textContent = 'skript'; for (;;);</script>`),
    );
    expect(readText(printed.pdf)).toEqual(['Innhold']);
  });
});

describe('the same bytes', () => {
  const body = `<h1>Sak</h1><table><tr><th scope="col">A</th><th scope="col">B</th></tr>
    <tr><th scope="row">C</th><td>D</td></tr></table><img alt="x" src="a.png">
    <p>(node00000012) /ID (node00000012)</p>`;
  const job = jobOf(body, { asset: () => png });

  test('from print to print, page to page and browser to browser', async () => {
    const other = openTestPrinter();
    try {
      const prints = await Promise.all([
        printer.print(job),
        printer.print(job),
        printer.print(jobOf('<p>Noe annet</p>')).then(() => printer.print(job)),
        other.print(job),
      ]);
      expect(new Set(prints.map((printed) => hash(printed.pdf))).size).toBe(1);
    } finally {
      await other.close();
    }
  });

  test('with the date of the document, or none', async () => {
    const dated = objectsText((await printer.print(job)).pdf);
    expect(dated).toContain("/CreationDate (D:20210318000000+00'00')");
    expect(dated).toContain("/ModDate (D:20210318000000+00'00')");
    const timeless = objectsText((await printer.print({ ...job, ...undated() })).pdf);
    expect(timeless).not.toMatch(/Date|D:20/);
  });
});

describe('lost text', () => {
  test('without any font the page prints empty, and that is seen', async () => {
    const empty = mkdtempSync(path.join(os.tmpdir(), 'no-fonts-'));
    const bare = openTestPrinter({ fontsFolder: empty });
    try {
      const printed = await bare.print(jobOf('<h1>Sak om ny bru</h1>'));
      expect(readText(printed.pdf)).toEqual(['']);
      expect(printed.lostText).toBe('Sak om ny bru');
      expect(printed.missing).toEqual(['fonts/fonts.css']);
    } finally {
      await bare.close();
      rmSync(empty, { recursive: true });
    }
  });

  test('text in figures, ligatures, capitals by style and soft hyphens are not lost', async () => {
    const printed = await printer.print(
      jobOf(`<p style="text-transform: uppercase">straße</p><p>ffi fl co\u00adoperate m² 1\u202f000</p>
        <svg width="200" height="40"><text y="20">Kart over Karasjok</text></svg>
        <p style="opacity: 0.5">Halvt <span style="opacity: 0.5">gjennomsiktig</span></p>`),
    );
    expect(printed.lostText).toBeUndefined();
    expect(readText(printed.pdf).join()).toContain('Kart over Karasjok');
  });
});

describe('when things go wrong', () => {
  test('a document that does not come to an end is named, with where it stopped', async () => {
    const slow = openTestPrinter({ deadlineSeconds: 0.3 });
    try {
      const job = jobOf('<img alt="a" src="a.png">', { asset: () => new Promise(() => {}) });
      expect(await problemOf(slow.print({ ...job, name: 'treg' }))).toEqual({
        reason: 'timeout',
        document: 'treg',
        seconds: 0.3,
        stage: 'load',
      });
    } finally {
      await slow.close();
    }
  });

  test('a browser that is killed between two documents is started again', async () => {
    const own = openTestPrinter();
    try {
      await own.print(jobOf('<p>Én</p>'));
      expect(killBrowsers()).toBeGreaterThan(0);
      expect(readText((await own.print(jobOf('<p>To</p>'))).pdf)).toEqual(['To']);
    } finally {
      await own.close();
    }
  });

  test('a browser that is killed takes no document along', async () => {
    const own = openTestPrinter();
    try {
      let kills = 0;
      const job = jobOf('<p>Innhold</p><img alt="a" src="a.png">', {
        asset: () => {
          if (kills === 0) kills = killBrowsers();
          return png;
        },
      });
      const printed = await Promise.all([own.print(job), own.print(jobOf('<p>Nabo</p>'))]);
      expect(kills).toBeGreaterThan(0);
      expect(printed.map(({ pdf }) => readText(pdf)[0]?.trim())).toEqual(['Innhold', 'Nabo']);
    } finally {
      await own.close();
    }
  });

  test('nor does one that is killed at any instant', async () => {
    for (let delay = 0; delay <= 500; delay += 100) {
      const own = openTestPrinter();
      try {
        const printing = Promise.all(['Én', 'To', 'Tre'].map((text) => own.print(jobOf(`<p>${text}</p>`))));
        await wait(delay);
        killBrowsers();
        const printed = await printing;
        expect(printed.map(({ pdf }) => readText(pdf)[0]?.trim())).toEqual(['Én', 'To', 'Tre']);
      } finally {
        await own.close();
      }
    }
  });

  test('nor does the process of a page that is killed while the browser lives', async () => {
    const own = openTestPrinter();
    try {
      let kills = 0;
      const job = jobOf('<p>Innhold</p><img alt="a" src="a.png">', {
        asset: () => {
          if (kills > 0) return png;
          kills = killRenderers();
          return new Promise(() => {});
        },
      });
      expect(readText((await own.print(job)).pdf)[0]?.trim()).toBe('Innhold');
      expect(kills).toBeGreaterThan(0);
    } finally {
      await own.close();
    }
  });

  test('a document that kills every browser is named, and the next one prints', async () => {
    const own = openTestPrinter();
    try {
      const deadly = jobOf('<img alt="a" src="a.png">', {
        asset: () => {
          killBrowsers();
          return new Promise(() => {});
        },
      });
      expect(await problemOf(own.print({ ...deadly, name: 'farlig' }))).toEqual({
        reason: 'crashed',
        document: 'farlig',
      });
      expect(readText((await own.print(jobOf('<p>Neste</p>'))).pdf)).toEqual(['Neste']);
    } finally {
      await own.close();
    }
  });

  test('calling off ends everything and leaves nothing behind', async () => {
    const temporary = mkdtempSync(path.join(os.tmpdir(), 'call-off-'));
    try {
      const abort = new AbortController();
      const own = openTestPrinter({
        signal: abort.signal,
        host: { ...host, env: { ...host.env, TMPDIR: temporary } },
      });
      const printing = own.print(
        jobOf('<img alt="a" src="a.png">', {
          asset: () => {
            abort.abort();
            return new Promise(() => {});
          },
        }),
      );
      expect(await problemOf(printing)).toEqual({ reason: 'aborted' });
      await own.close();
      expect(readdirSync(temporary)).toEqual([]);
      expect(await problemOf(own.print(jobOf('<p>Etterpå</p>')))).toEqual({ reason: 'aborted' });
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });

  test('without a browser the attempts are told, when something is to be printed', async () => {
    const none = openTestPrinter({ browser: '/finnes/ikke/chrome' });
    try {
      expect(await problemOf(none.print(jobOf('<p>x</p>')))).toEqual({
        reason: 'none-found',
        attempts: [
          {
            candidate: {
              kind: 'explicit',
              origin: '--browser',
              path: '/finnes/ikke/chrome',
              found: false,
              whyNot: 'missing',
              shell: false,
              only: true,
            },
            failure: 'missing',
          },
        ],
      });
    } finally {
      await none.close();
    }
  });

  test('a program that is no browser is told with what it said', async () => {
    const wrong = openTestPrinter({ browser: '/bin/false' });
    try {
      const problem = await problemOf(wrong.browser());
      expect(problem).toMatchObject({
        reason: 'failed-to-start',
        attempts: [{ failure: 'failed-to-start', detail: expect.any(String) }],
      });
    } finally {
      await wrong.close();
    }
  });
});
