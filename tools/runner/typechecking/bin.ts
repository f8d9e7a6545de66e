import { readFileSync } from 'node:fs';
import { checkPrograms } from './check-programs.ts';
import { QuestionSchema } from './question.ts';

// What the compiler says of the programs that the file named first asks about.
const [, , path = ''] = process.argv;
const question = QuestionSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
process.stdout.write(JSON.stringify(checkPrograms(question)));
