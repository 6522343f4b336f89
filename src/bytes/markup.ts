/** Text in markup, in elements and in quotes of either kind alike (XML 1.0 2.4, HTML 13.1.4). */

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

export function inMarkup(text: string): string {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] as string);
}
