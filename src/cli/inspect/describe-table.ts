/** Several files as one table, a line each. */

import type { ReportedFinding } from '../../bytes/finding.js';
import { FILE_KINDS } from '../../report/file-kind-names.js';
import { INSPECT_FINDINGS } from '../../report/inspect-findings.js';
import type { Io, Output } from '../io.js';
import { say, sayFinding } from '../language.js';
import { painter, type Style } from '../terminal.js';
import { columns } from '../text-layout.js';
import { ROM_TEXTS } from '../texts.js';
import type { InspectedFile } from './describe-file.js';
import { INSPECT_COLUMNS, INSPECT_TEXTS } from './report-texts/texts.js';
import { summarize } from './summary.js';

/** All but sizes and kinds can be shortened. */
const ELASTIC = [0, 3, 4];
/** IDs that are shown of one file. */
const MOST_IDS = 4;

export function describeTable(reports: readonly InspectedFile[], output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const rows = reports.map((report) => [
		report.file,
		String(report.size),
		say(FILE_KINDS[report.kind]),
		idsOf(report),
		gist(report),
	]);
	const [header = '', ...lines] = columns(
		[Object.values(INSPECT_COLUMNS).map((title) => say(title)), ...rows],
		output.columns,
		ELASTIC,
	);
	const styled = lines.map((line, i) => {
		const style = styleOf(reports[i] as InspectedFile);
		return style === undefined ? line : paint(style, line);
	});
	return [paint('bold', header), ...styled];
}

function idsOf({ images }: InspectedFile): string {
	// What the ROM is for, the images say that firmware gets to.
	const read = images.filter((image) => image.private !== true);
	const ids = read.map(({ vendorId, deviceId, deviceIds }) => {
		const more = deviceIds.length > 1 ? `+${deviceIds.length - 1}` : '';
		return `${vendorId.slice(2)}:${deviceId.slice(2)}${more}`;
	});
	const different = [...new Set(ids)];
	const more = different.length - MOST_IDS;
	return [...different.slice(0, MOST_IDS), ...(more > 0 ? [`+${more}`] : [])].join(' ');
}

function gist({ graphics, known, images, findings }: InspectedFile): string {
	const parts = [known?.name, graphics, ...images.flatMap((image) => [image.known?.name, image.graphics])].flatMap(
		(part) => {
			if (part === undefined) return [];
			return typeof part === 'string' ? [part] : [summarize(part)];
		},
	);
	const error = findings.find(({ severity }) => severity === 'error');
	if (error !== undefined && parts.length === 0) return messageOf(error);
	const remark = findings.length === 0 ? [] : [say(INSPECT_TEXTS.findings, { count: findings.length })];
	return [...[...new Set(parts)].slice(0, MOST_IDS), ...remark].join(say(ROM_TEXTS.separator));
}

/** Without the file's name, which the first column has. */
function messageOf({ code, values, message }: ReportedFinding): string {
	if (values === undefined) return message;
	const { file, ...others } = values;
	const isOptional = INSPECT_FINDINGS[code]?.values['file'] === 'file?';
	return sayFinding(INSPECT_FINDINGS, { code, values: isOptional ? others : values }).message;
}

function styleOf({ findings }: InspectedFile): Style | undefined {
	if (findings.some(({ severity }) => severity === 'error')) return 'red';
	return findings.some(({ severity }) => severity === 'warning') ? 'yellow' : undefined;
}
