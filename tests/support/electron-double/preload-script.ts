/**
 * The built preload as an init script of a page. Around it stand the two modules a sandboxed preload may require, with
 * Electron's semantics where they matter: arguments and answers are cloned, a refused call rejects without detail, and
 * what is exposed cannot be changed by the page.
 */
export function preloadScript(preload: string): string {
  return `(() => {
${surroundings}
const module = { exports: {} };
((require, module, exports) => {
${preload}
})(requireElectron, module, module.exports);
})();`;
}

const surroundings = `
const listeners = new Map();
const invoke = window.doubleInvoke;
const violation = window.doubleViolation;
delete window.doubleInvoke;
delete window.doubleViolation;

document.addEventListener('securitypolicyviolation', (event) => {
  violation(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
});

Object.defineProperty(window, 'doubleDeliver', {
  value: (channel, args) => {
    for (const listener of listeners.get(channel) ?? []) listener({ sender: {} }, ...structuredClone(args));
  },
});

const ipcRenderer = {
  on(channel, listener) {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
    return ipcRenderer;
  },
  async invoke(channel, ...args) {
    const outcome = await invoke(channel, structuredClone(args));
    if (outcome.refused) throw new Error("Error invoking remote method '" + channel + "': " + outcome.message);
    return outcome.value;
  },
};

function bridged(value) {
  if (typeof value === 'function') {
    return (...args) => {
      const answer = value(...args.map((arg) => (typeof arg === 'function' ? arg : structuredClone(arg))));
      return typeof answer === 'function' ? bridged(answer) : answer;
    };
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.freeze(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bridged(inner)])));
}

const contextBridge = {
  exposeInMainWorld(key, api) {
    Object.defineProperty(window, key, { value: bridged(api), enumerable: true });
  },
};

function requireElectron(name) {
  if (name !== 'electron') throw new Error('module not found: ' + name);
  return { contextBridge, ipcRenderer };
}
`;
