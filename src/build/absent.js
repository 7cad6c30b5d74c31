// Stands in the bundle for packages that are never reached: what downloads a browser, and source maps of templates.
export class ProxyAgent {
  constructor() {
    throw new Error('plan downloads nothing');
  }
}
