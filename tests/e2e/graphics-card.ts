import type { Page } from '@playwright/test';

/**
 * Makes the page believe that the program which plays its graphics card is one, so that the board draws with WebGL.
 * Call it before the page is opened.
 */
export async function pretendGraphicsCard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    // oxlint-disable-next-line typescript/unbound-method -- called with its canvas below
    const getContext = HTMLCanvasElement.prototype.getContext as (
      this: HTMLCanvasElement,
      kind: string,
      wish?: object,
    ) => RenderingContext | null;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, wish?: object) {
      const context =
        kind === 'webgl'
          ? getContext.call(this, kind, { ...wish, failIfMajorPerformanceCaveat: false })
          : getContext.call(this, kind, wish);
      if (context && kind === 'webgl') Object.assign(globalThis, { boardContext: context });
      return context;
    } as typeof HTMLCanvasElement.prototype.getContext;
    // oxlint-disable-next-line typescript/unbound-method -- called with its context below
    const { getParameter } = WebGLRenderingContext.prototype;
    WebGLRenderingContext.prototype.getParameter = function (this: WebGLRenderingContext, name: number) {
      const unmaskedRenderer = 0x92_46;
      const value: unknown = getParameter.call(this, name);
      return name === unmaskedRenderer || name === this.RENDERER ? 'A graphics card' : value;
    };
  });
}

/** Takes the graphics card away from the board, and gives it back unless it is never to come back. */
export async function loseGraphicsCard(page: Page, back: 'after a while' | 'never'): Promise<void> {
  await page.evaluate(async (when) => {
    const { boardContext } = globalThis as unknown as { readonly boardContext: WebGLRenderingContext };
    const loss = boardContext.getExtension('WEBGL_lose_context');
    if (!loss) throw new Error('a context that cannot be lost');
    loss.loseContext();
    if (when === 'never') return;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    loss.restoreContext();
  }, back);
}
