/** The manual page efirom(1): what its help says. The build writes it. */
import { EFIROM_TEXTS } from '../efirom/texts.js';
import { say } from '../language.js';
import { version } from '../version.js';
import { paragraphs, quoted, roff } from './page.js';

/** It has no date, so that the same sources give the same page. */
export function efiromPage(): string {
	const [usage = '', purpose = '', ...rest] = say(EFIROM_TEXTS.usage).split(/\n{2,}/);
	return [
		`.TH EFIROM 1 "" ${quoted(`romtool ${version()}`)} "User Commands"\n`,
		'.SH NAME\nefirom \\- build PCI option ROMs as EfiRom of edk2 does\n',
		`.SH SYNOPSIS\n${roff(usage.replace(/^Usage: /, ''))}\n`,
		`.SH DESCRIPTION\n${roff(purpose)}\n`,
		`.SH OPTIONS\n${paragraphs(rest.join('\n\n')).replace(/^\.PP\n/, '')}`,
		'.SH SEE ALSO\n.BR romtool (1)\n',
	].join('');
}
