/** What is wrong in one configuration, for people. */
import type { ReportedConfigFinding } from '../../guest/lint/config-finding.js';
import { LIBVIRT_CATALOGUE } from '../../libvirt/catalogue.js';
import { PROXMOX_CATALOGUE } from '../../proxmox/catalogue.js';
import { describeFindings } from '../describe-findings.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { LintedFile } from './linted-file.js';
import { LINT_TEXTS } from './texts.js';

const CATALOGUE = { ...PROXMOX_CATALOGUE, ...LIBVIRT_CATALOGUE };

export function describeLint({ file, findings, unseen }: LintedFile, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const countOf = (wanted: ReportedConfigFinding['severity']) =>
		findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
	const [errors, warnings] = [countOf('error'), countOf('warning')];
	const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
	const heading = wrap(`${file}  ${say(LINT_TEXTS.result, { errors, warnings, ...unseen })}`, output.columns);
	const lines = heading.map((line) => paint(style, line));
	return [...lines, ...describeFindings(findings, CATALOGUE, output.columns, paint, placeOf)];
}

function placeOf({ path, line, key, section }: ReportedConfigFinding): string {
	return say(LINT_TEXTS.place, { path, line, key, section });
}
