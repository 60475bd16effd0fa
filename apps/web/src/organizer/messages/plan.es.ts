export const planEs = {};
