/** One file as `inspect` tells of it, which may be that it cannot be read. */
import { FILE_FINDINGS } from '../../bytes/files/findings.js';
import { finder } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import { inspect } from '../../report/inspect.js';
import { fileDigests, sha256 } from '../digests.js';
import { ReadError } from '../file-errors.js';
import type { FileWork, WorkIo } from '../jobs/file-work.js';
import { MAX_FILE_SIZE, readInput } from '../read-input.js';
import type { InspectedFile } from './describe-file.js';

const found = finder<typeof FILE_FINDINGS>();

export function inspectWork(_: object, io: WorkIo): FileWork<{ readonly report: InspectedFile }> {
	return (file, { tell }) => tell({ report: inspectFile(file, io) });
}

function inspectFile(file: string, io: WorkIo): InspectedFile {
	try {
		const bytes = readInput(file, MAX_FILE_SIZE, io);
		return {
			file,
			size: bytes.length,
			...fileDigests(bytes),
			...inspect(bytes, sha256, file === '-' ? {} : { path: file }),
		};
	} catch (error) {
		if (!(error instanceof ReadError)) throw error;
		return unreadableFile(file, error);
	}
}

export function unreadableFile(file: string, { size, problem }: ReadError): InspectedFile {
	const findings = toldFindings([found('unreadable', 'error', { file, ...problem })], FILE_FINDINGS);
	return { file, size, sha256: '', crc32: '', kind: 'unreadable', images: [], regions: [], findings };
}
