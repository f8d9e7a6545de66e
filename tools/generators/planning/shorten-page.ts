/** The page of a rule with the first example of each verdict only. */
export const shortenPage = (markdown: string): string => {
  const [head = '', ...sections] = markdown.split(/^(?=## )/m);
  const first = (mark: string): string[] => sections.filter((each) => each.startsWith(`## ${mark}`)).slice(0, 1);
  const others = sections.filter((each) => !/^## [❌✅]/u.test(each));
  return [head, ...first('❌'), ...first('✅'), ...others].join('');
};
