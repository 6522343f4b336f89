/** Lines as the application of the probe says them. */

export const TOKEN = '0123456789abcdef';

/** With the token before each line but the greeting. */
export function withTokens(text: string): string {
	return text.replace(/^(?!romtool-probe 1$)(?=.)/gm, `\n${TOKEN} `);
}
