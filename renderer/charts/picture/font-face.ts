import fontFile from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import { svgElement } from './svg.ts';

let loading: Promise<string> | undefined;

/** The app's own font inside the picture, so that text is as wide wherever it is opened. */
export async function fontFace(): Promise<SVGElement> {
  loading ??= loadFont();
  const source = await loading;
  return svgElement('style', {}, [
    `@font-face{font-family:'Inter Variable';font-weight:100 900;src:url(${source}) format('woff2')}` +
      `text{font-feature-settings:'tnum','cv11'}`,
  ]);
}

async function loadFont(): Promise<string> {
  const file = await (await fetch(fontFile)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      if (typeof reader.result === 'string') resolve(reader.result);
    };
    reader.onerror = () => {
      reject(new Error('the font could not be read'));
    };
    reader.readAsDataURL(file);
  });
}
