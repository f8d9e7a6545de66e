'use strict';

import('../dist/cli/main.js').then(({ main }) => main());
