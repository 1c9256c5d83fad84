// Before the first paint, so that a dark page never flashes light. The rest is in src/visit/settings.ts.
try {
  const { theme } = JSON.parse(localStorage.getItem('handrail'))
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
} catch {
  // Nothing saved, or nothing may be.
}
