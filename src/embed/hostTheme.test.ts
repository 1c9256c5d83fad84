import { expect, test } from 'vitest'
import { themeOf } from './hostTheme.ts'

test.each([
  ['rgb(0, 0, 0)', 'light'],
  ['rgb(27, 31, 36)', 'light'],
  ['rgb(1, 1, 1)', 'light'],
  ['rgba(0, 0, 0, 0.87)', 'light'],
  ['rgb(139, 0, 0)', 'light'],
  ['rgb(255, 255, 255)', 'dark'],
  ['rgba(255, 255, 255, 0.6)', 'dark'],
  ['rgb(201, 209, 217)', 'dark'],
  ['rgb(139, 233, 253)', 'dark'],
  ['color(srgb 0.1 0.1 0.1)', 'light'],
  ['color(srgb 0.9 0.9 0.9)', 'dark'],
  ['color(display-p3 1 1 1)', 'dark'],
  ['oklch(0.21 0.034 264.665)', 'light'],
  ['oklch(0.93 0.01 250)', 'dark'],
  ['oklab(0.2 0 0)', 'light'],
  ['lab(12.5 0 0)', 'light'],
  ['lab(93 1 2)', 'dark'],
  ['lch(93 1 2)', 'dark'],
  ['', 'light'],
  ['nonsense', 'light'],
])('text in %s stands on a page that is %s', (color, theme) => {
  expect(themeOf(color)).toBe(theme)
})
