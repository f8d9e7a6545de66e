#!/usr/bin/env node
'use strict';

// Written so that any Node can parse it: an old one gets a sentence, not a SyntaxError.
var found = process.versions.node.split('.').map(Number);
var recent = found[0] > 20 || (found[0] === 20 && found[1] >= 19);

if (recent) {
  require('./run.cjs');
} else {
  process.stderr.write(
    'error node-too-old: create-harness-repo needs Node 20.19 or newer, and this is ' +
      process.versions.node +
      '. Hint: install the current LTS from nodejs.org, then run the command again.\n',
  );
  process.exitCode = 3;
}
