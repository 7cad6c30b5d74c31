/** Characters that have a meaning in one font only (Unicode 16, 23.5). */
export const PRIVATE_USE = /[\ue000-\uf8ff\u{f0000}-\u{10ffff}]/u;
