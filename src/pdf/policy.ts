import path from 'node:path';
import type { Files } from './files.ts';
import type { Host } from './host.ts';

const folders = [
  '/etc/opt/chrome/policies/managed',
  '/etc/opt/edge/policies/managed',
  '/etc/chromium/policies/managed',
];

/**
 * The files of company policy that forbid remote debugging, without which no program can drive an installed browser
 * (https://chromeenterprise.google/policies/#RemoteDebuggingAllowed). Linux only: Windows keeps policies in the
 * registry, macOS in binary property lists, which take a program to read.
 */
export function findForbiddingPolicies(host: Host, files: Files): string[] {
  if (host.platform !== 'linux') return [];
  return folders
    .flatMap((folder) => files.list(folder).map((name) => path.posix.join(folder, name)))
    .filter((file) => file.endsWith('.json') && forbids(files.read(file)));
}

function forbids(text: string | undefined): boolean {
  try {
    const policy: unknown = JSON.parse(text ?? '');
    return (
      typeof policy === 'object' &&
      policy !== null &&
      'RemoteDebuggingAllowed' in policy &&
      policy.RemoteDebuggingAllowed === false
    );
  } catch {
    return false;
  }
}
