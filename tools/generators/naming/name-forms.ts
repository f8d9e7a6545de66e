/** How a name of several words is written. `phrase` is prose: `billing item`; `Phrase` opens a sentence or a label. */
export type Form = 'kebab' | 'snake' | 'camel' | 'pascal' | 'constant' | 'phrase' | 'Phrase' | 'Title';

/** Writes `name`, given in kebab-case, in `form`. */
export const writeName = (name: string, form: Form): string => {
  const words = name.split('-');
  const capitals = words.map(capitalize);
  switch (form) {
    case 'kebab':
      return name;
    case 'snake':
      return words.join('_');
    case 'constant':
      return words.join('_').toUpperCase();
    case 'pascal':
      return capitals.join('');
    case 'camel':
      return [words[0], ...capitals.slice(1)].join('');
    case 'phrase':
      return words.join(' ');
    case 'Phrase':
      return [capitals[0], ...words.slice(1)].join(' ');
    case 'Title':
      return capitals.join(' ');
  }
};

const capitalize = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
