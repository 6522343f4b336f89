/** Errors about GUIDs that are typed, such as those of files in a volume. */
import { entry } from '../../language/entry.js';

export const GUID_ERRORS = {
	'not-a-guid': entry({
		values: { value: 'name' },
		en: {
			message: ({ value }) => `"${value}" is not a GUID, for example 7755CA7B-CA8F-43C5-889B-E1F59A93D575`,
			cause: 'The text is not a GUID.',
			remedy: 'Write it like 7755CA7B-CA8F-43C5-889B-E1F59A93D575.',
		},
		zh: {
			message: ({ value }) => `“${value}”不是 GUID，GUID 形如 7755CA7B-CA8F-43C5-889B-E1F59A93D575`,
			cause: '这段文字不是 GUID。',
			remedy: '写成 7755CA7B-CA8F-43C5-889B-E1F59A93D575 的形式。',
		},
	}),
};
