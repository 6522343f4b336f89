/**
 * Reports on real firmware, kept as they were when they were read through by hand. ROMTOOL_WRITE_REPORTS=1 writes
 * them anew, to be read through again.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GOLDEN, ROOT } from './support/files.js';
import { romtool } from './support/io.js';

const CORPUS = join(ROOT, '../shared/corpus');
const WRITE = process.env['ROMTOOL_WRITE_REPORTS'] === '1';

describe.each(['roms', 'efi', 'acpi'])('corpus: %s', (folder) => {
	const golden = join(GOLDEN, `reports-${folder}.json`);

	it('is reported as it was', async (context) => {
		const path = join(CORPUS, folder);
		if (!existsSync(path)) context.skip(`no ../shared/corpus/${folder}: real firmware is not part of the repository`);
		const { stdout, exitCode } = await romtool(['inspect', path, '--json']);
		expect(exitCode).toBe(0);
		const found: { images: readonly object[] }[] = JSON.parse(stdout, (_, value) =>
			typeof value === 'string' ? value.replaceAll(`${path}${sep}`, '') : value,
		);
		for (const report of found) report.images = report.images.map(withoutFields);
		expect(found).toHaveLength(readdirSync(path).length);
		if (WRITE) writeFileSync(golden, `${JSON.stringify(found, null, '\t')}\n`);
		expect(found).toEqual(JSON.parse(readFileSync(golden, 'utf8')));
	});
});

/** Every field of every header is as long as all else together; what is read from them stays. */
function withoutFields({ headers: _, regions: __, ...image }: { headers?: unknown; regions?: unknown }): object {
	return image;
}
