import type { Page } from '@playwright/test';
import type { State } from '../../src/model/state.ts';

/**
 * Every state of a game that the page's panels hold: properties, signals, hooks and contexts, walked from the elements
 * of the page and from what the page put into its window. What closures and private fields hold, no panel can read.
 */
export async function reachableStates(page: Page): Promise<State[]> {
  const found = await page.evaluate(() => {
    const states: string[] = [];
    const seen = new Set<object>();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const bare = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    const queue: unknown[] = Object.getOwnPropertyNames(window)
      .filter((name) => !bare.has(name))
      .map((name) => (window as unknown as Record<string, unknown>)[name]);
    for (const element of [document, ...document.querySelectorAll('*')]) queue.push(element);
    while (queue.length > 0) {
      const each = queue.pop();
      if ((typeof each !== 'object' && typeof each !== 'function') || each === null || seen.has(each))
        continue;
      seen.add(each);
      if (each instanceof Map || each instanceof Set) queue.push(...each.keys(), ...each.values());
      if ('powers' in each && 'members' in each && 'phase' in each && 'log' in each) {
        states.push(JSON.stringify(each));
        continue;
      }
      // A node has its standard properties from its prototype: what it has of its own the page gave it.
      for (const key of Reflect.ownKeys(each)) {
        const property = Object.getOwnPropertyDescriptor(each, key);
        if (property && 'value' in property) queue.push(property.value);
      }
    }
    return [...new Set(states)];
  });
  return found.map((state) => JSON.parse(state) as State);
}
