import { TemplateStop } from './template-error.ts';

const maxCalls = 100_000;
const maxDepth = 200;
const maxCharacters = 20_000_000;

/**
 * Ends a template that would print without end. Partials and loops report here what they do; a council's thickest
 * paper needs a hundredth of this.
 */
export class Budget {
  private calls = 0;
  private characters = 0;
  private depth = 0;

  /** Begins a partial within others; one that calls itself would never end. */
  enter(template: string): void {
    this.depth++;
    if (this.depth > maxDepth) throw new TemplateStop({ problem: 'endless', template });
  }

  /** Ends a partial. */
  leave(): void {
    this.depth--;
  }

  /** Counts one call of a partial or one turn of a loop, with what it printed. */
  spend(printed: string): string {
    this.calls++;
    this.characters += printed.length;
    if (this.calls > maxCalls || this.characters > maxCharacters) {
      throw new TemplateStop({ problem: 'too much' });
    }
    return printed;
  }
}
