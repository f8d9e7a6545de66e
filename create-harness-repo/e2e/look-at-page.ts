/** What the browser finds wrong, one sentence each. These run within the page, so they may use nothing from around them. */

/** Text whose colour is too near to what is behind it: WCAG 2.2 asks for 4.5. Hidden text is passed over. */
export const findFaintText = (): string[] => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const toRgb = (colour: string): [number, number, number, number] => {
    if (!canvas) throw new Error('no canvas');
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha];
  };
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = toRgb(colour)
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element): string => {
    // What is drawn in SVG lies on the rectangle before it.
    const rectangle =
      element.tagName === 'text' ? element.parentElement?.querySelector(':scope > rect:not(.outline)') : undefined;
    if (rectangle) return getComputedStyle(rectangle).fill;
    for (let each: Element | null = element; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (toRgb(colour)[3] === 255) return colour;
    }
    return 'white';
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (!own || element.tagName === 'title' || !element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const [light = 0, dark = 0] = [element.tagName === 'text' ? style.fill : style.color, behind(element)]
      .map(luminance)
      .toSorted((left, right) => right - left);
    const ratio = (light + 0.05) / (dark + 0.05);
    if (ratio < 4.5) found.push(`${element.tagName} '${element.textContent}': ${ratio.toFixed(2)}`);
  }
  return found;
};

/** Labels in drawings that lie on each other, reach out of their own bar, or out of their drawing. */
export const findClashingLabels = (): string[] => {
  const found: string[] = [];
  for (const drawing of document.querySelectorAll('svg')) {
    const frame = drawing.getBoundingClientRect();
    const labels = [...drawing.querySelectorAll('text')].filter((text) => text.checkVisibility());
    const boxes = labels.map((text) => ({ text, box: text.getBoundingClientRect() }));
    for (const [index, { text, box }] of boxes.entries()) {
      const said = `'${text.textContent}' in ${drawing.getAttribute('class')}`;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) found.push(`${said} leaves the drawing`);
      const own = text.parentElement?.querySelector(':scope > rect')?.getBoundingClientRect();
      if (own && (box.left < own.left - 1 || box.right > own.right + 1)) found.push(`${said} leaves its bar`);
      const clash = boxes.find(
        ({ box: other }, at) =>
          at < index &&
          box.left < other.right - 1 &&
          other.left < box.right - 1 &&
          box.top < other.bottom - 3 &&
          other.top < box.bottom - 3,
      );
      if (clash) found.push(`${said} lies on '${clash.text.textContent}'`);
    }
  }
  return found;
};

/** What readers of the screen cannot tell: parts without a name, tables without headings, drawings without either. */
export const findUnnamed = (): string[] => {
  const wrong = (selector: string, isWrong: (element: Element) => boolean, what: string): string[] =>
    [...document.querySelectorAll(selector)]
      .filter(isWrong)
      .map((element) => `${element.outerHTML.slice(0, 60)} ${what}`);
  const levels = [...document.querySelectorAll('h1, h2, h3')].map(({ tagName }) => Number(tagName.slice(1)));
  return [
    ...(document.documentElement.lang === '' ? ['the page has no language'] : []),
    ...(document.querySelectorAll('h1').length === 1 ? [] : ['there is not one h1']),
    ...levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`heading ${index} skips a level`] : [],
    ),
    ...wrong(
      'section, nav, [role=region]',
      (each) =>
        !each.hasAttribute('aria-label') &&
        !each
          .getAttribute('aria-labelledby')
          ?.split(' ')
          .every((id) => document.getElementById(id)),
      'has no name',
    ),
    ...wrong('svg', (each) => each.getAttribute('aria-hidden') !== 'true', 'is neither hidden nor described'),
    ...wrong(
      'table',
      (each) => !each.querySelector('caption') || !each.querySelector('th[scope=col]'),
      'has no caption or headings',
    ),
    ...wrong(
      'a[href^="#"]',
      (each) => !document.getElementById(each.getAttribute('href')?.slice(1) ?? ''),
      'leads nowhere',
    ),
  ];
};
