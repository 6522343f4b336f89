/** What is wrong in one configuration, for people. */
import type { ConfigFinding } from '../../guest/lint/config-finding.js';
import { describeFindings } from '../describe-findings.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { wrap } from '../text-layout.js';
import type { LintedFile } from './linted-file.js';

export function describeLint({ file, findings }: LintedFile, output: Output, env: Io['env']): string[] {
	const paint = painter(output, env);
	const countOf = (wanted: ConfigFinding['severity']) =>
		findings.reduce((sum, { severity, count = 1 }) => (severity === wanted ? sum + count : sum), 0);
	const [errors, warnings] = [countOf('error'), countOf('warning')];
	const said = [
		...(errors > 0 ? [say(`${errors} error${errors === 1 ? '' : 's'}`)] : []),
		...(warnings > 0 ? [say(`${warnings} warning${warnings === 1 ? '' : 's'}`)] : []),
	].join(', ');
	const style = errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green';
	const heading = wrap(`${file}  ${said === '' ? say('nothing wrong') : said}`, output.columns);
	const lines = heading.map((line) => paint(style, line));
	return [...lines, ...describeFindings(findings, {}, output.columns, paint, placeOf)];
}

/** `line 7, hostpci0: `. */
function placeOf({ path, line, key, section }: ConfigFinding): string {
	const places = [
		...(section === undefined ? [] : [say(`snapshot ${section}`)]),
		...(path === undefined ? [] : [path]),
		...(line === undefined ? [] : [say(`line ${line}`)]),
		...(key === undefined ? [] : [key]),
	];
	return places.length === 0 ? '' : `${places.join(', ')}: `;
}
