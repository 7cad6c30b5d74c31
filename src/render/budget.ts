import { TemplateStop } from './template-error.ts';

const maxCalls = 100_000;
const maxCharacters = 20_000_000;

/**
 * Ends a template that would print without end. Partials and loops report here what they do; a council's thickest
 * paper needs a hundredth of this.
 */
export class Budget {
  private calls = 0;
  private characters = 0;

  /** Counts one call of a partial or one turn of a loop, with what it printed. */
  spend(printed: string): string {
    this.calls++;
    this.characters += printed.length;
    if (this.calls > maxCalls || this.characters > maxCharacters) {
      throw new TemplateStop({ reason: 'it prints too much: more than any document needs' });
    }
    return printed;
  }
}
