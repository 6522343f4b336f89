/** How a file in an archive is called: for display only, since whoever made the archive chose the name. */

/** Between the names of what is in each other. */
export const MEMBER_SEPARATOR = ' › ';

export function memberName(file: string, member: string | undefined): string {
	return member === undefined ? file : `${file}${MEMBER_SEPARATOR}${member}`;
}
