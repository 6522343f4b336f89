/** docs/json.md lists every kind of file that reports have. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FILE_KINDS } from '../../src/report/file-kind-names.js';
import { ROOT } from '../support/files.js';

it('lists the kinds of files', () => {
	const path = join(ROOT, 'docs/json.md');
	const kinds = Object.keys(FILE_KINDS).filter((kind) => kind !== 'unreadable');
	const row = `| \`kind\` | ${kinds.map((kind) => `\`${kind}\``).join(', ')}; \`unreadable\` if the file could not be read (\`inspect\` only) |`;
	const known = /^\| `kind` \| `option-rom`, .*$/m;
	if (process.env['ROMTOOL_WRITE_DOCS'] === '1') {
		writeFileSync(path, readFileSync(path, 'utf8').replace(known, row));
	}
	expect(known.exec(readFileSync(path, 'utf8'))?.[0]).toBe(row);
});
