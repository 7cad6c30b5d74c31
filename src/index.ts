/** The API of planverk. The command line imports the same parts one by one, each only when a command needs it. */
export { type BuildEvent, type BuildHost, type BuildResult, build } from './compile/build.ts';
export { type OpenPlan, openPlan } from './compile/open-plan.ts';
export { type Audience, type BuildRequest, manifestOptions, outputFolder } from './compile/request.ts';
export type * from './diagnostics/index.ts';
export { findPlans, type PlanFolder } from './source/discover.ts';
export { type Language, languageOf, languages } from './text/language.ts';
