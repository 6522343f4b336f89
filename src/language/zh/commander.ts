/** What commander itself says: headings of the help, and errors of a command line. */
import type { Entries } from '../entries.js';

export const COMMANDER: Entries = {
	'Usage:': '用法：',
	'Arguments:': '参数：',
	'Options:': '选项：',
	'Global Options:': '全局选项：',
	'Commands:': '命令：',
	'display help for command': '显示该命令的帮助',
	'{} (choices: {})': '{0}（可选值：{1}）',
	'{} (choices: {}, default: {})': '{0}（可选值：{1}；默认：{2}）',
	'{} (default: {})': '{0}（默认：{1}）',
	'(see --help)': '（参见 --help）',
	"unknown option '{}'": '未知选项 {0}',
	"unknown command '{}'": '未知命令 {0}',
	"missing required argument '{}'": '缺少必需的参数 {0}',
	"option '{}' argument missing": '选项 {0} 缺少参数',
	"required option '{}' not specified": '未给出必需的选项 {0}',
	"option '{}' argument '{}' is invalid. {}": '选项 {0} 的参数“{1}”无效。{2}',
	"option '{}' argument '{}' is invalid. {}.": '选项 {0} 的参数“{1}”无效：{2}。',
	"command-argument value '{}' is invalid for argument '{}'. {}": '参数 {1} 的值“{0}”无效。{2}',
	"command-argument value '{}' is invalid for argument '{}'. {}.": '参数 {1} 的值“{0}”无效：{2}。',
	'Allowed choices are {}': '可选值为 {0}',
	'too many arguments. Expected {} argument{} but got {}.': '参数过多：应为 {0} 个，却给了 {2} 个。',
	"too many arguments for '{}'. Expected {} argument{} but got {}.": '“{0}”的参数过多：应为 {1} 个，却给了 {3} 个。',
	'(Did you mean {}?)': '（您是指 {0} 吗？）',
	'(Did you mean one of {}?)': '（您是指以下之一吗：{0}？）',
};
