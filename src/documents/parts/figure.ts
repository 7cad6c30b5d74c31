import type { Figure, Source } from '../../model/index.ts';
import { fold } from '../../schema/index.ts';
import { formatPeriod } from '../../text/values/period.ts';
import type { Context } from '../context.ts';
import { type Contents, itemOf, proseAt } from './chapter.ts';
import { textsAt } from './points.ts';
import { quoted } from './quotation.ts';
import { capital, dateIn, nameOf } from './words.ts';

/** A figure in words: its phases in order with their steps, which one it is about, and where it comes from. */
export function figureContents(figure: Figure, context: Context): Contents {
  const { labels } = context.words;
  const { id, text, description, phases, focus, source } = figure;
  const at = `/figures/${id}`;
  const from = source?.to === 'sources' ? sourceIn(source.target, context) : nameOf(source, context);
  return {
    prose: [...proseAt(description, `${at}/description`), ...proseAt(text, `${at}/text`)],
    items: (phases ?? []).map((phase, index) =>
      itemOf(
        phase.name,
        [phase.text, phase.description].filter(Boolean).join('\n\n'),
        `${at}/phases/${index}/text`,
        phase.steps,
      ),
    ),
    after: [focus && `${labels.focus}: ${focus}.`, from && `${labels.source}: ${capital(from)}.`]
      .filter(Boolean)
      .join(' '),
  };
}

/** The words of a source, and whose they are. */
export function quotationContents(source: Source, context: Context): Contents {
  const { id, quotation, points } = source;
  return {
    prose: proseAt(quotation, `/sources/${id}/quotation`).map(quoted),
    points: textsAt(points, `/sources/${id}/points`),
    after: quotation || points?.length ? `– ${capital(sourceIn(source, context))}` : '',
  };
}

/** A source by its author, title and time: Helsebiblioteket, Modell for kvalitetsforbedring, 2015. */
function sourceIn(source: Source, context: Context): string {
  const { title, author, date, period, link } = source;
  const name = capital(nameOf(author, context));
  // «Kommunedirektørens saksframlegg» says whose it is.
  const whose = title !== undefined && fold(title).startsWith(fold(name)) ? '' : name;
  const when = period ? formatPeriod(period, context.language) : dateIn(date, context);
  return [whose, title, when, link?.address].filter(Boolean).join(', ');
}
