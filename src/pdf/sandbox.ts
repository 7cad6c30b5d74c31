import { isSet } from './environment.ts';
import type { Files } from './files.ts';
import type { Host } from './host.ts';

/** Whether the browser is kept in its sandbox, and why not. */
export type Sandbox =
  | { readonly on: true }
  | { readonly on: false; readonly because: 'root' | 'container' | 'PLAN_NO_SANDBOX' };

/**
 * The sandbox is on unless it cannot be: the browser refuses it to root, containers mostly forbid the namespaces that it
 * is made of (and are a wall themselves), and `PLAN_NO_SANDBOX` is the user's own word.
 */
export function chooseSandbox(host: Host, files: Files): Sandbox {
  if (isSet(host, 'PLAN_NO_SANDBOX')) return { on: false, because: 'PLAN_NO_SANDBOX' };
  if (host.platform !== 'linux') return { on: true };
  if (host.uid === 0) return { on: false, because: 'root' };
  if (isContainer(host, files)) return { on: false, because: 'container' };
  return { on: true };
}

/** Docker, Podman, Kubernetes and LXC each leave one of these. */
function isContainer(host: Host, files: Files): boolean {
  return (
    files.kind('/.dockerenv') !== undefined ||
    files.kind('/run/.containerenv') !== undefined ||
    host.env.container !== undefined ||
    /docker|kubepods|containerd|lxc|libpod/.test(files.read('/proc/1/cgroup') ?? '')
  );
}
