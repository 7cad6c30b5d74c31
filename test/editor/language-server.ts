import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../../src/text/language.ts';
import { schemaFile } from './schemas.ts';

/** What an editor offers at a place. */
export interface Offer {
  readonly label: string;
  readonly documentation: string;
  /** What is put in, with tab stops. */
  readonly insertText: string;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: as the protocol has it
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as the protocol has it
  readonly result?: any;
}

/**
 * The language server by which VS Code reads YAML, talked to as an editor does (Language Server Protocol 3.17 over
 * stdio), with the schema of a language for all files.
 */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  readonly #diagnostics = new Map<string, (messages: string[]) => void>();
  readonly #language: Language;
  #received = Buffer.alloc(0);
  #count = 0;

  private constructor(language: Language) {
    this.#language = language;
    const server = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  static async start(language: Language): Promise<LanguageServer> {
    const server = new LanguageServer(language);
    await server.#ask('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {
        workspace: { configuration: true },
        textDocument: {
          completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
          hover: { contentFormat: ['markdown'] },
          publishDiagnostics: {},
        },
      },
    });
    server.#tell('initialized', {});
    await server.#untilReady();
    return server;
  }

  /** Until the schema is known, by which something in a file is marked. */
  #untilReady(): Promise<void> {
    const uri = this.#newUri();
    const ready = new Promise<void>((resolve) =>
      this.#diagnostics.set(uri, (lines) => {
        if (lines.length > 0) resolve();
      }),
    );
    this.#open(uri, 'plan: [A]\n');
    return ready;
  }

  stop(): void {
    this.#process.kill();
  }

  /** The messages of all that is marked in a text, each with its line. */
  async diagnose(text: string): Promise<string[]> {
    const uri = this.#newUri();
    const messages = new Promise<string[]>((told) => this.#diagnostics.set(uri, told));
    this.#open(uri, text);
    return messages;
  }

  /** What is offered where `|` stands in a text. */
  async complete(marked: string): Promise<Offer[]> {
    const { uri, position } = this.#openAt(marked);
    const { items } = await this.#ask('textDocument/completion', { textDocument: { uri }, position });
    return items.map(
      (item: {
        label: string;
        documentation?: unknown;
        insertText?: string;
        textEdit?: { newText: string };
      }) => ({
        label: item.label,
        documentation: wordsOf(item.documentation),
        insertText: item.textEdit?.newText ?? item.insertText ?? '',
      }),
    );
  }

  /** What is shown where `|` stands in a text. */
  async hover(marked: string): Promise<string> {
    const { uri, position } = this.#openAt(marked);
    const hover = await this.#ask('textDocument/hover', { textDocument: { uri }, position });
    return wordsOf(hover?.contents);
  }

  #openAt(marked: string): { uri: string; position: Position } {
    const before = marked.slice(0, marked.indexOf('|')).split('\n');
    const uri = this.#newUri();
    this.#open(uri, marked.replace('|', ''));
    return { uri, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
  }

  #newUri(): string {
    return `file:///plan/${++this.#count}.yaml`;
  }

  #open(uri: string, text: string): void {
    this.#tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
  }

  // biome-ignore lint/suspicious/noExplicitAny: as the protocol has it
  #ask(method: string, params: unknown): Promise<any> {
    const id = ++this.#count;
    this.#send({ id, method, params });
    return new Promise((answer) => this.#answers.set(id, answer));
  }

  #tell(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  #send(message: object): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(bytes: Buffer): void {
    this.#received = Buffer.concat([this.#received, bytes]);
    for (;;) {
      const end = this.#received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#received.toString('latin1', 0, end))?.[1]);
      if (end < 0 || this.#received.length < end + 4 + length) return;
      const body = this.#received.toString('utf8', end + 4, end + 4 + length);
      this.#received = this.#received.subarray(end + 4 + length);
      this.#handle(JSON.parse(body));
    }
  }

  #handle({ id, method, params, result }: Message): void {
    if (method === 'workspace/configuration')
      this.#send({ id, result: params.items.map(this.#settings, this) });
    else if (method !== undefined && id !== undefined) this.#send({ id, result: null });
    else if (method === 'textDocument/publishDiagnostics') {
      const lines = params.diagnostics.map(
        ({ message, range }: { message: string; range: { start: Position } }) =>
          `${range.start.line + 1}: ${message}`,
      );
      this.#diagnostics.get(params.uri)?.(lines);
    } else if (id !== undefined) this.#answers.get(id)?.(result);
  }

  #settings({ section }: { section: string }): unknown {
    if (section !== 'yaml') return {};
    const schema = pathToFileURL(resolve(schemaFile(this.#language))).href;
    return {
      schemas: { [schema]: '*.yaml' },
      schemaStore: { enable: false },
      validate: true,
      hover: true,
      completion: true,
    };
  }
}

function wordsOf(content: unknown): string {
  if (typeof content === 'string') return content;
  return typeof content === 'object' && content !== null && 'value' in content ? String(content.value) : '';
}
