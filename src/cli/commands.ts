/** The names of all commands that have a file of their own, in the order of the help. */

export const COMMAND_NAMES = [
	'build',
	'inspect',
	'check',
	'compare',
	'edit',
	'extract',
	'tree',
	'plan',
	'devices',
	'lint',
	'diagnose',
	'vfct',
	'dump',
	'install',
	'probe',
	'explain',
	'completion',
] as const;

export type CommandName = (typeof COMMAND_NAMES)[number];
