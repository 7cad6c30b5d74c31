export {
  type Code,
  type CodeArgs,
  codes,
  diagnose,
  type LikelyMistake,
  type PageBarrier,
  type Shape,
  severities,
  type TemplateMistake,
  type ValueType,
} from './catalogue.ts';
export type { Checked, Diagnostic, Fix, Related, Severity, Span } from './diagnostic.ts';
export type { Finding, Place, Position, Summary } from './report.ts';
