#!/usr/bin/env node
// Refreshes the vendored assets of the pages: NL Design System (only the components and rules in use, and the tokens
// that these reach), the font, and the BPMN viewer. Needs Node and npm; the build itself does not.
//   src/main/assets/refresh-vendor.mjs            installs the packages in a temporary folder
//   src/main/assets/refresh-vendor.mjs --from DIR uses an existing node_modules
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRequire } from 'node:module';

const webapp = join(dirname(fileURLToPath(import.meta.url)), '../webapp');
const root = join(webapp, 'resources/gk');
const NL = { button: '1.1.0', 'data-badge': '1.0.5', 'skip-link': '1.0.5' };
const UTRECHT = {
  'form-field': '2.0.1', 'form-label': '2.0.1', 'form-field-description': '2.0.1',
  'form-field-error-message': '2.0.1', 'form-fieldset': '2.0.1', textbox: '3.1.0', textarea: '3.0.1',
  select: '2.0.1', alert: '3.0.1', table: '2.0.2',
};
const TOKENS = ['@nl-design-system-unstable/voorbeeld-design-tokens', '7.4.1'];
const BPMN = ['bpmn-js', '18.31.1'];
const FONT = ['@fontsource-variable/source-sans-3', '5.3.0'];
// classes that a component composes or a renderer writes, so that no page has them literally
const KEEP = ['nl-button', 'nl-button--primary', 'nl-button--secondary', 'nl-button--subtle', 'nl-button--disabled',
  'nl-button--negative', 'nl-button--busy', 'nl-data-badge', 'utrecht-textbox', 'utrecht-textbox--invalid',
  'utrecht-textbox--disabled', 'utrecht-textbox--read-only', 'utrecht-select', 'utrecht-select--disabled',
  'utrecht-select--invalid', 'utrecht-textarea', 'utrecht-textarea--invalid', 'utrecht-form-field--invalid',
  'utrecht-alert--ok', 'utrecht-alert--info', 'utrecht-alert--warning', 'utrecht-alert--error'];

const packages = [
  ...Object.entries(NL).map(([n, v]) => [`@nl-design-system-candidate/${n}-css`, v, `${n}.css`]),
  ...Object.entries(UTRECHT).map(([n, v]) => [`@utrecht/${n}-css`, v, 'index.css']),
];
const from = process.argv.indexOf('--from');
let modules = from > 0 ? process.argv[from + 1] : null;
if (!modules) {
  const dir = mkdtempSync(join(tmpdir(), 'nlds-'));
  writeFileSync(join(dir, 'package.json'), '{"private":true}');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', 'css-tree@3', TOKENS.join('@'), FONT.join('@'), BPMN.join('@'),
    ...packages.map(([n, v]) => `${n}@${v}`)], { cwd: dir, stdio: 'inherit' });
  modules = join(dir, 'node_modules');
}
const css = createRequire(join(modules, 'x.js'))('css-tree');

// 1 — which classes are used?
const pages = readdirSync(webapp, { recursive: true }).filter(f => f.endsWith('.xhtml'));
const used = new Set(KEEP);
for (const f of pages)
  for (const m of readFileSync(join(webapp, f), 'utf8').matchAll(/(?:class|styleClass)="([^"]*)"/g))
    m[1].split(/[\s'"?:{}()#]+/).forEach(c => used.add(c));

// 2 — keep only the rules whose selectors can match
let out = '';
const versions = [];
for (const [name, , file] of packages) {
  const dir = join(modules, name);
  const pkg = JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8'));
  if (!/EUPL-1\.2|MIT/.test(pkg.license)) throw new Error(`${name}: licence ${pkg.license}`);
  versions.push(`${name} ${pkg.version} (${pkg.license})`);
  const ast = css.parse(readFileSync(join(dir, 'dist', file), 'utf8'), { parseValue: false });
  css.walk(ast, { visit: 'Rule', enter(node, item, list) {
    if (node.prelude.type !== 'SelectorList') return;
    node.prelude.children.forEach((sel, i, l) => {
      let ok = true;
      css.walk(sel, n => { if (n.type === 'ClassSelector' && !used.has(n.name)) ok = false; });
      if (!ok && !/:has\(|:not\(/.test(css.generate(sel))) l.remove(i);
      else if (!ok && ![...css.generate(sel).matchAll(/^\.([\w-]+)/g)].every(m => used.has(m[1]))) l.remove(i);
    });
    if (node.prelude.children.isEmpty) list.remove(item);
  } });
  css.walk(ast, { visit: 'Atrule', leave(node, item, list) { if (node.block && node.block.children.isEmpty) list.remove(item); } });
  out += css.generate(ast).replace(/\/\*![\s\S]*?\*\//g, '').replace(/\/\*[\s\S]*?\*\//g, '') + '\n';
}

// 3 — keep only the tokens that these rules (or our own stylesheet) reach
const tokenPkg = JSON.parse(readFileSync(join(modules, TOKENS[0], 'package.json'), 'utf8'));
versions.push(`${TOKENS[0]} ${tokenPkg.version} (EUPL-1.2)`);
const tokens = new Map();
for (const m of readFileSync(join(modules, TOKENS[0], 'dist/theme.css'), 'utf8').matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)) tokens.set(m[1], m[2].trim());
const own = join(root, 'groeikracht.css');
const keep = new Set();
const visit = text => { for (const m of text.matchAll(/var\(\s*(--[\w-]+)/g)) if (tokens.has(m[1]) && !keep.has(m[1])) { keep.add(m[1]); visit(tokens.get(m[1])); } };
visit(out);
if (existsSync(own)) visit(readFileSync(own, 'utf8'));
const tokenCss = ':root{' + [...keep].sort().map(k => `${k}:${tokens.get(k)}`).join(';') + '}\n';

const note = `/*!\n * NL Design System, picked and reduced by src/main/assets/refresh-vendor.mjs. Do not edit.\n * Licence EUPL-1.2, see EUPL-1.2.txt. Copyright NL Design System community, Frameless B.V., Gemeente Utrecht.\n${versions.map(v => ' *   ' + v).join('\n')}\n */\n`;
writeFileSync(join(root, 'vendor/nlds.css'), note + '@layer gk-base,nlds;\n@layer nlds{\n' + tokenCss + out.replace(/\n+/g, '\n') + '}\n');

// 4 — font (OFL-1.1), Latin only: Dutch and Frisian need no more
const f = join(modules, FONT[0]);
copyFileSync(join(f, 'files/source-sans-3-latin-wght-normal.woff2'), join(root, 'vendor/fonts/source-sans-3-latin.woff2'));
copyFileSync(join(f, 'LICENSE'), join(root, 'vendor/fonts/OFL-1.1.txt'));
copyFileSync(join(modules, TOKENS[0], 'LICENSE.md'), join(root, 'vendor/EUPL-1.2.txt'));

// 5 — the BPMN viewer, unchanged
const b = join(modules, BPMN[0]);
mkdirSync(join(root, 'vendor/bpmn-js'), { recursive: true });
for (const file of ['dist/bpmn-navigated-viewer.production.min.js', 'dist/assets/diagram-js.css', 'dist/assets/bpmn-js.css', 'LICENSE'])
  copyFileSync(join(b, file), join(root, 'vendor/bpmn-js', file.split('/').pop()));
console.log(`vendor/nlds.css: ${packages.length} components, ${keep.size} tokens, ${(readFileSync(join(root, 'vendor/nlds.css')).length / 1024).toFixed(1)} KB`);
