/** Commands of romtool in fixes, of which the page does the same with files that are added to it. */

const COMMAND = /\bromtool (?:extract|check|plan|lint|diagnose|inspect)\b/;

export function isDoneHere(fix: string): boolean {
	return COMMAND.test(fix);
}
