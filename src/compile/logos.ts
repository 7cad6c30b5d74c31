import type { Logo, PlanData } from '../model/index.ts';

/** A logo, and the pointer of its file. */
export interface PlacedLogo {
  readonly file: string;
  readonly alternativeText: string;
  readonly at: string;
}

/** The logos at the head of every document: of the municipality and of the plan. */
export function headLogos({ plan, municipality }: Pick<PlanData, 'plan' | 'municipality'>): PlacedLogo[] {
  const own = plan?.municipality?.logo;
  return [
    ...(own ? placed(own, '/plan/municipality/logo') : placed(municipality?.logo, '/municipality/logo')),
    ...placed(plan?.logo, '/plan/logo'),
  ];
}

/** The logos at the foot of the plan: of those who make it together with the municipality. */
export function partnerLogos({ plan }: Pick<PlanData, 'plan'>): PlacedLogo[] {
  return (plan?.partners ?? []).flatMap((partner, index) =>
    placed(partner?.logo, `/plan/partners/${index}/logo`),
  );
}

function placed(logo: Logo | undefined, at: string): PlacedLogo[] {
  const { file, alternativeText = '' } = logo ?? {};
  return file ? [{ file, alternativeText, at: `${at}/file` }] : [];
}
