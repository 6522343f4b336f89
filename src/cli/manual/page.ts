/** The manual page romtool(1): what the help says, of all commands on one page. The build writes it. */
import type { Command } from 'commander';
import { describeTerm } from '../help.js';
import type { Io } from '../io.js';
import { makeProgram } from '../program.js';
import { TextOutput } from '../terminal.js';
import { version } from '../version.js';

const DESCRIPTION = `romtool extracts GOP drivers and VBIOS from BIOS files, builds PCI option ROMs from them, and reports what firmware, hypervisors and drivers do with these ROMs. It is for users who pass a GPU through to a virtual machine with Proxmox VE, libvirt or QEMU.`;

const ENVIRONMENT = {
	'LC_ALL, LC_MESSAGES, LANG': 'the language of messages, unless --lang names it',
	'NO_COLOR, FORCE_COLOR': 'whether the output is coloured; by default it is on a terminal',
	COLUMNS: 'the width of the text, unless it goes to a terminal',
};

/** It has no date, so that the same sources give the same page. */
export async function manualPage(): Promise<string> {
	let printed = '';
	const write = (data: string | Uint8Array) => {
		printed += data;
	};
	const output = new TextOutput({ write, isTTY: false, columns: 80 });
	const io: Io = {
		stdout: output,
		stderr: output,
		readStdin: () => new Uint8Array(0),
		readGivenStdin: () => new Uint8Array(0),
		env: {},
	};
	const program = await makeProgram(io, {}, () => {});
	/** What `addHelpText` adds, which commander keeps for those who print the help. */
	const afterHelp = (command: Command): string => {
		printed = '';
		command.outputHelp();
		return printed.slice(command.helpInformation().length);
	};
	return [
		`.TH ROMTOOL 1 "" ${quoted(`romtool ${version()}`)} "User Commands"\n`,
		`.SH NAME\nromtool \\- ${roff(program.description().replace(/\.$/, ''))}\n`,
		`.SH SYNOPSIS\n.B romtool\n${roff(program.usage())}\n`,
		`.SH DESCRIPTION\n${roff(DESCRIPTION)}\n${paragraphs(afterHelp(program))}`,
		`.SH OPTIONS\n${optionsOf(program)}`,
		`.SH COMMANDS\n${leavesOf(program)
			.map((command) => sectionOf(command, afterHelp(command)))
			.join('')}`,
		`.SH ENVIRONMENT\n${Object.entries(ENVIRONMENT)
			.map(([name, text]) => defined(name, text))
			.join('')}`,
		'.SH SEE ALSO\n.BR efirom (1),\n.BR lspci (8),\n.BR qm (1),\n.BR virsh (1)\n',
	].join('');
}

/** The commands that do something; `edit` has only commands of its own. */
function leavesOf(command: Command): readonly Command[] {
	return command.commands.flatMap((each) => (each.commands.length > 0 ? leavesOf(each) : [each]));
}

function sectionOf(command: Command, after: string): string {
	const help = command.createHelp();
	const terms = help
		.visibleArguments(command)
		.map((argument) => defined(help.argumentTerm(argument), describeTerm(argument)));
	const usage = help.commandUsage(command);
	return `.SS ${quoted(roff(usage))}\n${roff(command.description())}\n${terms.join('')}${optionsOf(command)}${paragraphs(after)}`;
}

function optionsOf(command: Command): string {
	const help = command.createHelp();
	return help
		.visibleOptions(command)
		.filter((option) => option.long !== '--help')
		.map((option) => defined(help.optionTerm(option), describeTerm(option)))
		.join('');
}

/** An argument of a macro. */
export const quoted = (text: string) => `"${text.replaceAll('"', '\\(dq')}"`;

/** Text as man(7) has it, without what would be taken for a request, an escape or a hyphen; read by groff and mandoc. */
export function roff(text: string): string {
	return text
		.replaceAll('\\', '\\e')
		.replaceAll('-', '\\-')
		.replace(/[^\n -~]/gu, (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`)
		.replace(/^[.']/gm, '\\&$&');
}

/** A term, and what it means, indented below it. */
function defined(term: string, text: string): string {
	return `.TP\n.B ${roff(term)}\n${roff(text)}\n`;
}

/** Lines that were laid out by hand stay as they are; others are filled, each from a line of its own on. */
export function paragraphs(text: string): string {
	return text
		.split(/\n{2,}/)
		.map((paragraph) => paragraph.replace(/^\n|\n$/g, ''))
		.filter((paragraph) => paragraph !== '')
		.map((paragraph) => {
			if (/^ /m.test(paragraph)) return `.PP\n.EX\n${roff(paragraph)}\n.EE\n`;
			return `.PP\n${roff(paragraph).split('\n').join('\n.br\n')}\n`;
		})
		.join('');
}
