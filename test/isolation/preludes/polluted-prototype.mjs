// @ts-check
// Somebody has written into the prototype of all objects.
const keys = ['evil', 'polluted', 'isAdmin', 'shell', 'toStringTag', 'anyOf', 'default']
Object.assign(Object.prototype, Object.fromEntries(keys.map((key) => [key, 'polluted'])))
