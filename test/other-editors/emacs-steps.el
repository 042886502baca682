;;; What the test does in Emacs: opens one corpus, and writes what it sees, a line of JSON each. -*- lexical-binding: t -*-
(require 'json)
(require 'flymake)
(setq eglot-sync-connect 30 eglot-autoreconnect nil )

(setq-default eglot-workspace-configuration '((crosscheck . ((comparisonScope . "workspace")))))

(defun say (name value)
  (write-region (concat (json-encode (list name value)) "\n") nil (getenv "SEEN") t 'silent))

(defun wait-for (condition)
  (let ((end (+ (float-time) 40)) found)
    (while (and (not (setq found (funcall condition))) (< (float-time) end))
      (accept-process-output nil 0.05))
    (unless found (say "timeout" "") (kill-emacs 1))
    found))

(defun problems ()
  (mapcar #'flymake-diagnostic-text (flymake-diagnostics)))

;; Of a file that nobody has open.
(defun problems-of-closed (name)
  (mapcar #'flymake-diagnostic-text
          (seq-mapcat #'cdr (seq-filter (lambda (entry) (string-suffix-p name (car entry))) flymake-list-only-diagnostics))))

(defun has-contradiction (texts)
  (seq-find (lambda (text) (string-match-p "contradiction" text)) texts))

(find-file "one.corpus")

(eglot--connect '(crosscheck-corpus-mode) (cons 'transient default-directory) 'eglot-lsp-server (cdr (assoc 'crosscheck-corpus-mode eglot-server-programs)) "crosscheck")
(flymake-mode 1)
(wait-for (lambda () (flymake-start) (has-contradiction (problems))))
(say "problem" (car (problems)))
(say "closed" (wait-for (lambda () (has-contradiction (problems-of-closed "two.corpus")))))
(goto-char (point-min))
(search-forward "Seven")
(goto-char (match-beginning 0))
(say "hover" (plist-get (plist-get (jsonrpc-request (eglot--current-server-or-lose) :textDocument/hover (eglot--TextDocumentPositionParams)) :contents) :value))
(xref-find-definitions "LSP identifier at point.")
(say "line" (buffer-substring-no-properties (line-beginning-position) (line-end-position)))
(flymake-mode 1)
(say "other" (wait-for (lambda () (flymake-start) (has-contradiction (problems)))))

(find-file "broken.corpus")
(flymake-mode 1)
(wait-for (lambda () (flymake-start) (problems)))
(goto-char (point-min))
(forward-line 2)
(let* ((range (list :start (eglot--pos-to-lsp-position (point))
                    :end (eglot--pos-to-lsp-position (line-end-position))))
       (asked (list :textDocument (eglot--TextDocumentIdentifier) :range range :context (list :diagnostics [])))
       (actions (jsonrpc-request (eglot--current-server-or-lose) :textDocument/codeAction asked)))
  (eglot--apply-workspace-edit (plist-get (aref actions 0) :edit)))
(goto-char (point-min))
(forward-line 2)
(say "mended" (buffer-substring-no-properties (line-beginning-position) (line-end-position)))
(kill-emacs 0)
