/** Texts about the library that opens archives. */
import { text } from '../../language/text.js';

export const LIBARCHIVE_TEXTS = {
	missing: text(
		'cannot open this kind of archive without libarchive-wasm: unpack it first, or install romtool with npm',
		'没有 libarchive-wasm 无法打开这类压缩包：先自行解包，或用 npm 安装 romtool',
	),
};
