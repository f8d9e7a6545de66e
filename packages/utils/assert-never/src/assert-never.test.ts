import { assertNever } from '@acme/utils-assert-never';
import { expect, test } from 'vitest';

type Light = 'red' | 'green';

const act = (light: Light): string => {
  switch (light) {
    case 'red':
      return 'stop';
    case 'green':
      return 'go';
    default:
      return assertNever(light);
  }
};

test('a switch that knows every case returns', () => {
  expect(act('green')).toBe('go');
});

test('a value that evaded the types throws and is named', () => {
  const light: Light = JSON.parse('"blue"');
  expect(() => act(light)).toThrow('unexpected value: "blue"');
});
